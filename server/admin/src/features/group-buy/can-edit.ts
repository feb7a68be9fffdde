import { isEditable } from '@tuanke/shared/group-buy/phase'
import type { GroupBuy } from './api.ts'

/** Everything until it opens; while customers buy, words and pictures only. */
export const canEdit = (groupBuy: GroupBuy): boolean =>
  groupBuy.deletedAt === null && (isEditable(groupBuy.phase) || groupBuy.phase === 'open')
