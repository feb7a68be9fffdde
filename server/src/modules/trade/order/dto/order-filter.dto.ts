import { ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn } from 'class-validator'
import { PageQuery } from '../../../../platform/http/page-query.ts'
import { MayBeAbsent } from '../../../../platform/http/may-be-absent.ts'

export const ORDER_TABS = ['all', 'unpaid', 'waiting', 'preparing', 'receiving', 'done'] as const
export type OrderTab = (typeof ORDER_TABS)[number]

export class OrderFilter extends PageQuery {
  @ApiPropertyOptional({ enum: ORDER_TABS, default: 'all' }) @MayBeAbsent() @IsIn(ORDER_TABS) state?: OrderTab
}
