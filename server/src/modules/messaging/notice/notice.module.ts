import { Module } from '@nestjs/common'
import { MessageModule } from '../message/message.module.ts'
import { NoticeController } from './notice.controller.ts'
import { NoticeQueries } from './notice.queries.ts'
import { ReadNotices } from './read-notices.ts'
import { TellCouponGiven } from './tell-coupon-given.ts'
import { TellFavourites } from './tell-favourites.ts'
import { TellAfterSale } from './tell-after-sale.ts'
import { TellMovedTeam } from './tell-moved-team.ts'
import { TellOrderPaid } from './tell-order-paid.ts'
import { TellOrderReady } from './tell-order-ready.ts'
import { TellOrderReceived } from './tell-order-received.ts'
import { TellOrderRefunded } from './tell-order-refunded.ts'
import { TellOrderShipped } from './tell-order-shipped.ts'
import { TellBirthday } from './tell-birthday.ts'
import { TellLevelChanged } from './tell-level-changed.ts'
import { TellPointsChanged, TellPointsExpiring } from './tell-points-changed.ts'
import { TellPointsGranted } from './tell-points-granted.ts'
import { TellReviewRejected, TellReviewReplied } from './tell-review.ts'
import { TellSurvey } from './tell-survey.ts'
import { TellRedemptionCancelled, TellRedemptionSent } from './tell-redemption.ts'
import { TellTeamFailed } from './tell-team-failed.ts'
import { TellTeamFormed } from './tell-team-formed.ts'
import { TellSuggestionAdopted, TellTicketAnswered, TellTicketSolved } from './tell-ticket.ts'
import { WriteNotices } from './write-notices.ts'

@Module({
  imports: [MessageModule],
  controllers: [NoticeController],
  providers: [
    NoticeQueries,
    ReadNotices,
    WriteNotices,
    TellOrderPaid,
    TellTeamFormed,
    TellTeamFailed,
    TellMovedTeam,
    TellOrderReady,
    TellOrderShipped,
    TellOrderReceived,
    TellOrderRefunded,
    TellPointsGranted,
    ...[TellTicketAnswered, TellTicketSolved, TellSuggestionAdopted, TellSurvey],
    ...[TellPointsChanged, TellPointsExpiring, TellRedemptionSent, TellRedemptionCancelled, TellBirthday],
    TellAfterSale,
    ...[TellReviewRejected, TellReviewReplied],
    TellCouponGiven,
    TellLevelChanged,
    TellFavourites,
    ...[TellTicketAnswered, TellTicketSolved, TellSuggestionAdopted, TellSurvey],
  ],
})
export class NoticeModule {}
