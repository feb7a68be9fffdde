import { ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn, IsString } from 'class-validator'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { MaxLength } from '../../../../platform/http/text-rules.ts'
import { REWARD_KINDS, type RewardKind } from './reward.dto.ts'

export class RewardFilter extends PageQuery {
  @ApiPropertyOptional({ enum: REWARD_KINDS }) @MayBeAbsent() @IsIn(REWARD_KINDS) kind?: RewardKind
}

export class AdminRewardFilter extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the title' }) @MayBeAbsent() @IsString() @MaxLength(64) q?: string
}
