import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { GROUP_BUY_ACTIONS, type GroupBuyAction } from '@tuanke/shared/group-buy/phase'
import { IsIn, IsString } from 'class-validator'
import { MaxLength } from '../../../../platform/http/text-rules.ts'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { GROUP_BUY_PHASES, type GroupBuyPhase } from './group-buy-card.dto.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'

const LISTS = [...GROUP_BUY_PHASES, 'deleted'] as const

export class AdminGroupBuyFilter extends PageQuery {
  @ApiPropertyOptional({ enum: LISTS, description: 'Absent: all that are not in the recycle bin' })
  @MayBeAbsent()
  @IsIn(LISTS)
  phase?: GroupBuyPhase | 'deleted'

  @ApiPropertyOptional({ description: 'Part of the title, or the whole code' })
  @MayBeAbsent()
  @IsString()
  @MaxLength(128)
  q?: string
}

export class GroupBuyActionPath {
  @ApiProperty() @IsString() @MaxLength(16) code: string
  @ApiProperty({ enum: GROUP_BUY_ACTIONS }) @IsIn(GROUP_BUY_ACTIONS) action: GroupBuyAction
}
