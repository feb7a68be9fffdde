import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { COMMENT_MAX } from '@tuanke/shared/ticket/rules'
import { Type } from 'class-transformer'
import { IsIn, IsInt, IsString, Max, Min } from 'class-validator'
import { Length } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import type { SurveyCause } from '../survey.events.ts'

const CAUSES = ['order', 'ticket', 'after-sale'] as const satisfies SurveyCause[]
const SURVEY_STATES = ['open', 'answered', 'expired'] as const

export class SurveyAnswer {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 }) @IsInt() @Min(1) @Max(5) score: number
  @ApiProperty({ maxLength: COMMENT_MAX, description: 'May be empty' })
  @IsString()
  @Length(0, COMMENT_MAX)
  comment: string
}

/** A survey as the customer who was asked sees it. */
export class Survey {
  @ApiProperty() code: string
  @ApiProperty({ enum: CAUSES }) cause: SurveyCause
  @ApiProperty({ enum: SURVEY_STATES }) state: (typeof SURVEY_STATES)[number]
  @ApiProperty({ description: 'What it is about: goods, or the beginning of a ticket' }) about: string
  @ApiProperty({ type: String, nullable: true }) orderNo: string | null
  @ApiProperty({ type: String, nullable: true }) ticketCode: string | null
  @ApiProperty({ type: 'integer', nullable: true }) score: number | null
  @ApiProperty() comment: string
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date
}

export class AdminSurveyFilter extends PageQuery {
  @ApiPropertyOptional({ enum: CAUSES }) @MayBeAbsent() @IsIn(CAUSES) cause?: SurveyCause
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 5, description: 'This score only' })
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5)
  score?: number
}

/** One answer. */
export class AdminSurvey {
  @ApiProperty() code: string
  @ApiProperty({ enum: CAUSES }) cause: SurveyCause
  @ApiProperty() about: string
  @ApiProperty({ type: String, nullable: true }) orderNo: string | null
  @ApiProperty({ type: String, nullable: true }) ticketCode: string | null
  @ApiProperty() nickname: string
  @ApiProperty({ type: 'integer' }) score: number
  @ApiProperty() comment: string
  @ApiProperty({ type: String, format: 'date-time' }) answeredAt: Date
}

export class AdminSurveyPage {
  @ApiProperty({ type: [AdminSurvey] }) items: AdminSurvey[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

const DAYS = [7, 30, 90] as const

export class SurveyFiguresQuery {
  @ApiPropertyOptional({ enum: CAUSES }) @MayBeAbsent() @IsIn(CAUSES) cause?: SurveyCause
  @ApiPropertyOptional({ type: 'integer', enum: DAYS, default: 30, description: 'Answers of so many days' })
  @MayBeAbsent()
  @Type(() => Number)
  @IsIn(DAYS)
  days?: (typeof DAYS)[number]
}

export class SurveyFigures {
  @ApiProperty({ type: 'integer' }) days: number
  @ApiProperty({ type: 'integer', description: 'Sent in these days' }) sent: number
  @ApiProperty({ type: 'integer', description: 'Answered in these days' }) answered: number
  @ApiProperty({ type: 'number', nullable: true, description: 'Average score, two decimals; null without answers' })
  average: number | null
  @ApiProperty({ type: [Number], description: 'Answers with score 1, 2, … 5' }) byScore: number[]
}
