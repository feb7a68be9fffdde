import { ApiProperty } from '@nestjs/swagger'
import type { ReviewState } from '@tuanke/shared/review/state'
import { MyReview } from './review.dto.ts'
import { REVIEW_STATES } from './review-input.dto.ts'

const VERDICTS = ['pending', 'pass', 'review', 'risky'] as const

/** What WeChat says of one picture. */
export class PictureFinding {
  @ApiProperty() url: string
  @ApiProperty({ enum: VERDICTS }) verdict: (typeof VERDICTS)[number]
  @ApiProperty({ type: 'integer', nullable: true }) label: number | null
}

export class ContentFinding {
  @ApiProperty({ enum: VERDICTS }) text: (typeof VERDICTS)[number]
  @ApiProperty({ type: 'integer', nullable: true, description: 'WeChat’s; null: it could not be asked' })
  label: number | null
  @ApiProperty({ type: [PictureFinding] }) pictures: PictureFinding[]
}

export class AdminReview extends MyReview {
  @ApiProperty() memberNo: string
  @ApiProperty() memberNickname: string
  @ApiProperty() productCode: string
  @ApiProperty({ type: ContentFinding }) finding: ContentFinding
  @ApiProperty({ type: ContentFinding, nullable: true }) appendFinding: ContentFinding | null
  @ApiProperty({ enum: REVIEW_STATES, isArray: true, description: 'Where the review may go from here' })
  moves: ReviewState[]
  @ApiProperty({ enum: REVIEW_STATES, isArray: true }) appendMoves: ReviewState[]
}

export class AdminReviewPage {
  @ApiProperty({ type: [AdminReview] }) items: AdminReview[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

export class ScoreAlert {
  @ApiProperty() code: string
  @ApiProperty() productCode: string
  @ApiProperty() title: string
  @ApiProperty({ type: 'integer' }) recentTenths: number
  @ApiProperty({ type: 'integer', nullable: true }) beforeTenths: number | null
  @ApiProperty({ format: 'date-time' }) createdAt: string
}

export class ScoreAlertList {
  @ApiProperty({ type: [ScoreAlert] }) items: ScoreAlert[]
}
