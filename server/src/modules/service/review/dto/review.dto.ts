import { ApiProperty } from '@nestjs/swagger'
import type { ReviewState } from '@tuanke/shared/review/state'
import { REVIEW_STATES } from './review-input.dto.ts'

export class ReviewAppend {
  @ApiProperty() text: string
  @ApiProperty({ type: [String] }) pictures: string[]
  @ApiProperty({ format: 'date-time' }) appendedAt: string
}

/** What everybody may read of a review. */
export class PublicReview {
  @ApiProperty() code: string
  @ApiProperty({ description: 'Masked, or a word for nobody in particular' }) nickname: string
  @ApiProperty({ type: String, nullable: true }) avatarUrl: string | null
  @ApiProperty() isAnonymous: boolean
  @ApiProperty() spec: string
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 }) productScore: number
  @ApiProperty() text: string
  @ApiProperty({ type: [String] }) pictures: string[]
  @ApiProperty({ type: ReviewAppend, nullable: true }) append: ReviewAppend | null
  @ApiProperty({ type: String, nullable: true, description: 'The shop’s answer' }) reply: string | null
  @ApiProperty({ format: 'date-time' }) createdAt: string
}

export class ReviewSummary {
  @ApiProperty({ type: 'integer' }) count: number
  @ApiProperty({ type: 'integer', nullable: true, description: 'Average of the product’s scores in tenths: 47 is 4.7' })
  averageTenths: number | null
  @ApiProperty({ type: 'integer', description: 'Four and five stars' }) good: number
  @ApiProperty({ type: 'integer' }) withPictures: number
}

export class ReviewPage {
  @ApiProperty({ type: ReviewSummary }) summary: ReviewSummary
  @ApiProperty({ type: [PublicReview] }) items: PublicReview[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

/** A member's own review, with where it stands. */
export class MyReview extends PublicReview {
  @ApiProperty() orderNo: string
  @ApiProperty() groupBuyCode: string
  @ApiProperty() title: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
  @ApiProperty({ type: 'integer' }) serviceScore: number
  @ApiProperty({ type: 'integer' }) deliveryScore: number
  @ApiProperty({ enum: REVIEW_STATES }) state: ReviewState
  @ApiProperty({ description: 'Why it is rejected or hidden' }) stateReason: string
  @ApiProperty({ enum: REVIEW_STATES, nullable: true, description: 'Of what was appended' })
  appendState: ReviewState | null
  @ApiProperty() canAppend: boolean
}

export class MyReviewPage {
  @ApiProperty({ type: [MyReview] }) items: MyReview[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

/** A line of an order, for the page where it is reviewed. */
export class ReviewLine {
  @ApiProperty({ type: 'integer' }) itemId: number
  @ApiProperty() title: string
  @ApiProperty() spec: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
  @ApiProperty({ type: MyReview, nullable: true }) review: MyReview | null
  @ApiProperty() canReview: boolean
}

export class ReviewLines {
  @ApiProperty({ type: [ReviewLine] }) items: ReviewLine[]
  @ApiProperty({ type: 'integer', description: 'Points for a review, as long as the month’s are not used up' })
  points: number
  @ApiProperty({ type: 'integer', description: 'On top, with pictures' }) picturePoints: number
}

/** What of an order waits for a review. */
export class UnreviewedLine {
  @ApiProperty() title: string
  @ApiProperty() spec: string
  @ApiProperty({ type: String, nullable: true }) imageUrl: string | null
}

export class ReviewableOrder {
  @ApiProperty() orderNo: string
  @ApiProperty({ format: 'date-time' }) receivedAt: string
  @ApiProperty({ type: [UnreviewedLine] }) lines: UnreviewedLine[]
}

export class ReviewableOrders {
  @ApiProperty({ type: [ReviewableOrder], description: 'Newest first, 50 at most' }) items: ReviewableOrder[]
}

export class ReviewWritten {
  @ApiProperty() code: string
}
