import { COUPON_RISKS, type CouponRisk } from '@tuanke/shared/coupon/cost'
import { TEMPLATE_STATUSES, type TemplateStatus } from '@tuanke/shared/coupon/state'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsString, Max, Min } from 'class-validator'
import { Length, MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { Instant } from '../../../../platform/http/instant.ts'
import { COUPON_KINDS, CouponFace } from './coupon-face.dto.ts'

const MOST_FEN = 10_000_000
const MOST_COUPONS = 10_000_000
/** Ten million yuan. */
const MOST_BUDGET_FEN = 1_000_000_000
const MOST_IN_SCOPE = 100

/** A draft is published, and nothing becomes one again. */
const SETTABLE_STATUSES = ['active', 'paused', 'recalled'] as const
export type SettableStatus = (typeof SETTABLE_STATUSES)[number]

export class TemplateFilter extends PageQuery {
  @ApiPropertyOptional({ enum: TEMPLATE_STATUSES }) @MayBeAbsent() @IsIn(TEMPLATE_STATUSES) status?: TemplateStatus
  @ApiPropertyOptional({ description: 'Part of the title' }) @MayBeAbsent() @IsString() @MaxLength(128) q?: string
}

/** How many there are and who may have them: the only things that may change later. */
export class TemplateLimits {
  @ApiPropertyOptional({ type: 'integer', description: 'Absent: no limit' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_COUPONS)
  totalLimit?: number
  @ApiPropertyOptional({ type: 'integer', description: 'Absent: no limit' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(1000)
  perMemberLimit?: number
  @ApiPropertyOptional({ type: 'integer', description: 'fen all its coupons may cost at most. Absent: no limit' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_BUDGET_FEN)
  budgetFen?: number
  @ApiPropertyOptional({ type: 'integer', description: 'So many claims in a minute pause them. Absent: no limit' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_COUPONS)
  mostPerMinute?: number
  @ApiPropertyOptional({ type: 'integer', description: 'So many claims in an hour pause them. Absent: no limit' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_COUPONS)
  mostPerHour?: number
  @ApiProperty({ description: 'Anybody may claim it in the coupon centre' }) @IsBoolean() isInCentre: boolean
}

const confirmed = {
  enum: COUPON_RISKS,
  isArray: true,
  maxItems: COUPON_RISKS.length,
  description: 'The risks staff say they mean; each there is has to be among them',
}

export class PublishInput {
  @ApiProperty(confirmed)
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(COUPON_RISKS.length)
  @IsIn(COUPON_RISKS, { each: true })
  confirmed: CouponRisk[]
}

export class LimitsInput extends TemplateLimits {
  @ApiPropertyOptional(confirmed)
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(COUPON_RISKS.length)
  @IsIn(COUPON_RISKS, { each: true })
  confirmed?: CouponRisk[]
}

const codes = { isArray: true, type: String, maxItems: MOST_IN_SCOPE } as const

export class TemplateInput extends TemplateLimits {
  @ApiProperty() @IsString() @Length(1, 64) @SaysSomething() title: string
  @ApiProperty({ enum: COUPON_KINDS }) @IsIn(COUPON_KINDS) kind: (typeof COUPON_KINDS)[number]
  @ApiPropertyOptional({ type: 'integer', description: 'fen; with shipping absent: all of it' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  offFen?: number
  @ApiPropertyOptional({ type: 'integer', description: 'Percent: 500 is 5 % off' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(9_999)
  offBasisPoints?: number
  @ApiPropertyOptional({ type: 'integer', description: 'Percent: at most so many fen off' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  capFen?: number
  @ApiProperty({ type: 'integer', description: 'fen' }) @IsInt() @Min(0) @Max(MOST_FEN) thresholdFen: number
  @ApiProperty(codes)
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_IN_SCOPE)
  @IsString({ each: true })
  @Length(1, 16, { each: true })
  categoryCodes: string[]
  @ApiProperty(codes)
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_IN_SCOPE)
  @IsString({ each: true })
  @Length(1, 16, { each: true })
  productCodes: string[]
  @ApiProperty(codes)
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_IN_SCOPE)
  @IsString({ each: true })
  @Length(1, 16, { each: true })
  excludedProductCodes: string[]
  @Instant() issueFromAt: string
  @Instant() issueUntilAt: string
  @ApiPropertyOptional({ type: 'integer', description: 'Days from the issue; or a window' })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(3650)
  validDays?: number
  @ApiPropertyOptional({ format: 'date-time' }) @MayBeAbsent() @Instant() validFromAt?: string
  @ApiPropertyOptional({ format: 'date-time' }) @MayBeAbsent() @Instant() validUntilAt?: string
}

export class TemplateStatusInput {
  /** A recall is for good: nothing comes after it. */
  @ApiProperty({ enum: SETTABLE_STATUSES }) @IsIn(SETTABLE_STATUSES) status: SettableStatus
}

export class IssueInput {
  @ApiProperty() @IsString() @Length(1, 16) memberNo: string
  @ApiProperty({ minLength: 1, maxLength: 100 }) @IsString() @Length(1, 100) @SaysSomething() reason: string
}

export class RecallInput {
  @ApiProperty({ minLength: 1, maxLength: 100 }) @IsString() @Length(1, 100) @SaysSomething() reason: string
}

export class AdminTemplate extends CouponFace {
  @ApiProperty() code: string
  @ApiProperty() version: string
  @ApiProperty({ enum: TEMPLATE_STATUSES }) status: TemplateStatus
  @ApiProperty() isInCentre: boolean
  @ApiProperty({ type: 'integer', nullable: true }) totalLimit: number | null
  @ApiProperty({ type: 'integer', nullable: true }) perMemberLimit: number | null
  @ApiProperty({ type: 'integer', nullable: true, description: 'fen' }) budgetFen: number | null
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'fen all there may be can take off; null: unbounded',
  })
  mostCostFen: number | null
  @ApiProperty({ enum: COUPON_RISKS, isArray: true, description: 'What publishing asks to be confirmed' })
  risks: CouponRisk[]
  @ApiProperty({ type: 'integer', nullable: true, description: 'fen those given away may cost; null: unbounded' })
  committedFen: number | null
  @ApiProperty({ type: 'integer', nullable: true }) mostPerMinute: number | null
  @ApiProperty({ type: 'integer', nullable: true }) mostPerHour: number | null
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Claiming waits for staff since then',
  })
  claimsPausedAt: string | null
  @ApiProperty({ enum: ['minute', 'hour'], nullable: true, type: String, description: 'The limit that was reached' })
  claimsPausedBy: 'minute' | 'hour' | null
  @ApiProperty({ type: 'integer' }) issued: number
  @ApiProperty({ type: 'integer', description: 'On orders right now, paid or not' }) used: number
  @ApiProperty({ format: 'date-time' }) issueFromAt: string
  @ApiProperty({ format: 'date-time' }) issueUntilAt: string
  @ApiProperty({ type: 'integer', nullable: true }) validDays: number | null
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) validFromAt: string | null
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) validUntilAt: string | null
  @ApiProperty({ format: 'date-time' }) createdAt: string
}

export class AdminTemplatePage {
  @ApiProperty({ type: [AdminTemplate] }) items: AdminTemplate[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

/** What the coupons of a template did. */
export class TemplateFigures {
  @ApiProperty({ type: 'integer' }) issued: number
  @ApiProperty({ type: 'integer', description: 'On paid orders' }) paid: number
  @ApiProperty({ type: 'integer', description: 'On orders that wait for money' }) unpaid: number
  @ApiProperty({ type: 'integer', description: 'Unused and good' }) usable: number
  @ApiProperty({ type: 'integer', description: 'Unused and over' }) lapsed: number
  @ApiProperty({ type: 'integer' }) recalled: number
  @ApiProperty({ type: 'integer', description: 'fen they took off paid orders' }) discountFen: number
  @ApiProperty({ type: 'integer', description: 'fen those orders were paid with' }) paidFen: number
}

export class AdminTemplateDetail extends AdminTemplate {
  @ApiProperty({ type: TemplateFigures }) figures: TemplateFigures
}

export class AdminCoupon {
  @ApiProperty() code: string
  @ApiProperty() memberNo: string
  @ApiProperty() memberNickname: string
  @ApiProperty() source: string
  @ApiProperty({ enum: ['usable', 'used', 'over', 'recalled'] }) state: string
  @ApiProperty({ type: String, nullable: true }) orderNo: string | null
  @ApiProperty({ format: 'date-time' }) validUntilAt: string
  @ApiProperty({ format: 'date-time' }) createdAt: string
  @ApiProperty({ description: 'Why staff issued or recalled it; may be empty' }) reason: string
}

export class AdminCouponPage {
  @ApiProperty({ type: [AdminCoupon] }) items: AdminCoupon[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
