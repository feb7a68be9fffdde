import type { Noun } from '../../noun.ts'
import './redemption.personal-data.ts'
import { CancelOwnRedemption } from './cancel-own-redemption.ts'
import { CancelRedemption } from './cancel-redemption.ts'
import { HandOverGift } from './hand-over-gift.ts'
import { LapseRedemption } from './lapse-redemption.ts'
import { NotifyRedemptionCancelled, NotifyRedemptionSent } from './notify-redemption.ts'
import { RedeemReward } from './redeem-reward.ts'
import { RedemptionAdminController } from './redemption.admin.controller.ts'
import { RedemptionAdminQueries } from './redemption.admin.queries.ts'
import { RedemptionController } from './redemption.controller.ts'
import { RedemptionQueries } from './redemption.queries.ts'
import { RevealGiftReceiver } from './reveal-gift-receiver.ts'
import { SendGift } from './send-gift.ts'
import { Redemption } from './redemption.entity.ts'
import { redemptionInvariants } from './redemption.invariants.ts'

export const redemptionNoun: Noun = {
  entities: [Redemption],
  controllers: [RedemptionAdminController, RedemptionController],
  providers: [
    CancelOwnRedemption,
    CancelRedemption,
    HandOverGift,
    LapseRedemption,
    NotifyRedemptionCancelled,
    NotifyRedemptionSent,
    RedeemReward,
    RedemptionAdminQueries,
    RedemptionQueries,
    RevealGiftReceiver,
    SendGift,
  ],
  invariants: redemptionInvariants,
}
