import type { Noun } from '../../noun.ts'
import './share.personal-data.ts'
import { ForgetVisits } from './forget-visits.ts'
import { MakeShareCode } from './make-share-code.ts'
import { MakeUrlLink } from './make-url-link.ts'
import {
  PlanLiveUpdate,
  PlanLiveUpdateOfFailedTeam,
  PlanLiveUpdateOfFormedTeam,
  PlanLiveUpdateOfMovedOrder,
  PlanLiveUpdateOfPaidOrder,
} from './plan-live-update.ts'
import { RecordVisit } from './record-visit.ts'
import { ScenePicture } from './scene-picture.ts'
import { ShareAdminController } from './share.admin.controller.ts'
import { ShareController } from './share.controller.ts'
import { ShareQueries } from './share.queries.ts'
import { SharingAdminQueries } from './sharing.admin.queries.ts'
import { StartLiveMessage } from './start-live-message.ts'
import { UpdateLiveMessages } from './update-live-messages.ts'
import { VisitLimit } from './visit-limit.ts'
import { ShareCode, Visit, TeamActivity } from './share.entity.ts'
import { shareInvariants } from './share.invariants.ts'

export const shareNoun: Noun = {
  entities: [ShareCode, Visit, TeamActivity],
  controllers: [ShareAdminController, ShareController],
  providers: [
    ForgetVisits,
    MakeShareCode,
    MakeUrlLink,
    PlanLiveUpdate,
    PlanLiveUpdateOfFailedTeam,
    PlanLiveUpdateOfFormedTeam,
    PlanLiveUpdateOfMovedOrder,
    PlanLiveUpdateOfPaidOrder,
    RecordVisit,
    ScenePicture,
    ShareQueries,
    SharingAdminQueries,
    StartLiveMessage,
    UpdateLiveMessages,
    VisitLimit,
  ],
  invariants: shareInvariants,
}
