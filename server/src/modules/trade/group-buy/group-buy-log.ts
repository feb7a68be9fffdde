import type { GroupBuyAction } from '@tuanke/shared/group-buy/phase'
import type { Tx } from '../../../platform/db/tx.ts'

const DETAIL_LENGTH = 255

/** One line of who did what and when; in the transaction of the deed. */
export async function logDeed(
  tx: Tx,
  deed: { groupBuyId: number; staffId: number; action: GroupBuyAction | 'create' | 'update'; detail?: string },
  now: Date,
): Promise<void> {
  const { groupBuyId, staffId, action, detail = '' } = deed
  await tx.insert('group_buy_logs', {
    groupBuyId,
    staffId,
    action,
    detail: detail.slice(0, DETAIL_LENGTH),
    createdAt: now,
  })
}
