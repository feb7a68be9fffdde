import type { Noun } from '../../noun.ts'
import './review.personal-data.ts'
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
import { Review, ScoreAlert } from './review.entity.ts'
import { reviewInvariants } from './review.invariants.ts'

export const reviewNoun: Noun = {
  entities: [Review, ScoreAlert],
  controllers: [ReviewAdminController, ReviewController],
  providers: [
    AppendReview,
    CloseScoreAlert,
    DecideReview,
    MoveReview,
    NotifyReviewRejected,
    NotifyReviewReplied,
    RaiseScoreAlert,
    ReplyToReview,
    ReviewAdminQueries,
    ReviewQueries,
    WriteReview,
  ],
  invariants: reviewInvariants,
}
