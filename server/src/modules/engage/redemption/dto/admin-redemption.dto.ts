import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { REDEMPTION_STATES, type RedemptionState } from '@tuanke/shared/redemption/state'
import { IsIn, IsString, Matches } from 'class-validator'
import { Length, MaxLength, SaysSomething } from '../../../../platform/http/text-rules.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { RedemptionDetail, RedemptionSummary } from './redemption.dto.ts'

export class AdminRedemptionFilter extends PageQuery {
  @ApiPropertyOptional({ enum: REDEMPTION_STATES }) @MayBeAbsent() @IsIn(REDEMPTION_STATES) state?: RedemptionState
  @ApiPropertyOptional({ enum: ['pickup', 'express', 'none'] })
  @MayBeAbsent()
  @IsIn(['pickup', 'express', 'none'])
  delivery?: string
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MaxLength(16) rewardCode?: string
  @ApiPropertyOptional({ description: 'Redemption or member number, or part of a nickname' })
  @MayBeAbsent()
  @IsString()
  @MaxLength(128)
  q?: string
}

export class RedemptionMember {
  @ApiProperty() memberNo: string
  @ApiProperty() nickname: string
}

export class AdminRedemptionSummary extends RedemptionSummary {
  @ApiProperty({ type: RedemptionMember }) member: RedemptionMember
}

export class AdminRedemptionPage {
  @ApiProperty({ type: [AdminRedemptionSummary] }) items: AdminRedemptionSummary[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}

/** What the customer sees, the phone masked and the code left out: it comes from the customer, or it proves nothing. */
export class AdminRedemption extends RedemptionDetail {
  @ApiProperty({ type: RedemptionMember }) member: RedemptionMember
  @ApiProperty({ type: String, nullable: true, description: 'Who handed it over, sent it or cancelled it' })
  staffName: string | null
  @ApiProperty() canSend: boolean
  @ApiProperty() canHandOver: boolean
}

export class RedemptionSendInput {
  /** As in WeChat's delivery list, e.g. 'SF'. */
  @ApiProperty() @IsString() @Matches(/^[A-Z][A-Z0-9_]{1,31}$/) companyCode: string
  @ApiProperty() @IsString() @Matches(/^[A-Za-z0-9-]{8,30}$/) trackingNo: string
}

export class RedemptionCancelInput {
  @ApiProperty({ minLength: 1, maxLength: 100 }) @IsString() @SaysSomething() @Length(1, 100) reason: string
}
