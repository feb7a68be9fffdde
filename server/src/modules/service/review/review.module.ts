import { Module } from '@nestjs/common'
import { NoticeModule } from '../../messaging/notice/notice.module.ts'
import { ContentCheckModule } from '../../shop/content-check/content-check.module.ts'
import { AppendReview } from './append-review.ts'
import { CloseScoreAlert } from './close-score-alert.ts'
import { DecideReview } from './decide-review.ts'
import { MoveReview } from './move-review.ts'
import { NotifyReviewRejected, NotifyReviewReplied } from './notify-review.ts'
import { RaiseScoreAlert } from './raise-score-alert.ts'
import { ReplyToReview } from './reply-to-review.ts'
import { ReviewAdminController } from './review.admin.controller.ts'
import { ReviewAdminQueries } from './review.admin.queries.ts'
import { ReviewController } from './review.controller.ts'
import { ReviewQueries } from './review.queries.ts'
import { WriteReview } from './write-review.ts'

@Module({
  imports: [ContentCheckModule, NoticeModule],
  controllers: [ReviewController, ReviewAdminController],
  providers: [
    ...[ReviewQueries, ReviewAdminQueries],
    ...[WriteReview, AppendReview, DecideReview, MoveReview, ReplyToReview],
    ...[NotifyReviewRejected, NotifyReviewReplied],
    ...[RaiseScoreAlert, CloseScoreAlert],
  ],
  exports: [WriteReview],
})
export class ReviewModule {}
