import { ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn } from 'class-validator'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { REWARD_KINDS, type RewardKind } from './reward.dto.ts'

export class RewardFilter extends PageQuery {
  @ApiPropertyOptional({ enum: REWARD_KINDS }) @MayBeAbsent() @IsIn(REWARD_KINDS) kind?: RewardKind
}
