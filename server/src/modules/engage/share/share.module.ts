import { Module } from '@nestjs/common'
import { WechatModule } from '../../../platform/wechat/wechat.module.ts'
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

@Module({
  imports: [WechatModule],
  controllers: [ShareController, ShareAdminController],
  providers: [
    ...[ShareQueries, SharingAdminQueries, MakeShareCode, MakeUrlLink, ScenePicture],
    ...[RecordVisit, VisitLimit, ForgetVisits],
    ...[StartLiveMessage, PlanLiveUpdate, UpdateLiveMessages],
    ...[PlanLiveUpdateOfPaidOrder, PlanLiveUpdateOfMovedOrder, PlanLiveUpdateOfFormedTeam, PlanLiveUpdateOfFailedTeam],
  ],
})
export class ShareModule {}
