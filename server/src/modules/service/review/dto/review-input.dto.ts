import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { REPLY_MAX, REVIEW_TEXT_MAX, SCORE_MAX, SCORE_MIN } from '@tuanke/shared/review/rules'
import type { ReviewState } from '@tuanke/shared/review/state'
import { IsBoolean, IsIn, IsInt, IsString, Max, Min } from 'class-validator'
import { Length, MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { Transform } from 'class-transformer'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { IsPictures } from '../../../shop/image/own-pictures.ts'

const Score = (): PropertyDecorator => (target, name) => {
  ApiProperty({ type: 'integer', minimum: SCORE_MIN, maximum: SCORE_MAX })(target, name)
  IsInt()(target, name)
  Min(SCORE_MIN)(target, name)
  Max(SCORE_MAX)(target, name)
}

export class ReviewInput {
  @ApiProperty({ type: 'integer', description: 'The item of the order’s line' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  itemId: number
  @Score() productScore: number
  @Score() serviceScore: number
  @Score() deliveryScore: number
  @ApiProperty({ maxLength: REVIEW_TEXT_MAX }) @IsString() @MaxLength(REVIEW_TEXT_MAX) text: string
  @IsPictures() pictures: string[]
  @ApiProperty() @IsBoolean() isAnonymous: boolean
}

export class AppendInput {
  @ApiProperty({ minLength: 1, maxLength: REVIEW_TEXT_MAX })
  @IsString()
  @SaysSomething()
  @Length(1, REVIEW_TEXT_MAX)
  text: string
  @IsPictures() pictures: string[]
}

export class ReviewFilter extends PageQuery {
  @ApiPropertyOptional({ type: 'boolean', description: 'Only those with pictures' })
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  withPictures?: boolean
}

export const REVIEW_STATES = ['held', 'approved', 'rejected', 'hidden'] as const satisfies readonly ReviewState[]

export class AdminReviewFilter extends PageQuery {
  @ApiPropertyOptional({ enum: REVIEW_STATES, description: 'held: the oldest first. Else the newest first' })
  @MayBeAbsent()
  @IsIn(REVIEW_STATES)
  state?: ReviewState

  @ApiPropertyOptional({ enum: ['low', 'high'], description: 'low: 1 to 3 for the product, high: 4 and 5' })
  @MayBeAbsent()
  @IsIn(['low', 'high'])
  score?: 'low' | 'high'

  @ApiPropertyOptional({ maxLength: 32, description: 'A product’s code' })
  @MayBeAbsent()
  @IsString()
  @Length(1, 32)
  productCode?: string
}

export const REVIEW_PARTS = ['review', 'append'] as const
export type ReviewPart = (typeof REVIEW_PARTS)[number]

/** Which of the two the move is about. */
export class ReviewPartInput {
  @ApiProperty({ enum: REVIEW_PARTS }) @IsIn(REVIEW_PARTS) part: ReviewPart
}

export class ReviewReasonInput extends ReviewPartInput {
  @ApiProperty({ minLength: 1, maxLength: 100, description: 'The member reads it' })
  @IsString()
  @SaysSomething()
  @Length(1, 100)
  reason: string
}

export class ReplyInput {
  @ApiProperty({ minLength: 1, maxLength: REPLY_MAX })
  @IsString()
  @SaysSomething()
  @Length(1, REPLY_MAX)
  text: string
}
