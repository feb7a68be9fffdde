import type { Tx } from '../../../platform/db/tx.ts'
import { GroupBuyError } from './group-buy.errors.ts'

/** Units of one item of a group buy; `hasQuota` says whether the group buy bounds it. */
export interface ItemUnits {
  itemId: number
  quantity: number
}

/**
 * Takes units of the items that have a quota, in item order.
 * @throws group-buy.quota-reached when the group buy has fewer left.
 */
export async function takeQuota(tx: Tx, lines: (ItemUnits & { quota: number | null })[]): Promise<void> {
  for (const line of [...lines].sort((a, b) => a.itemId - b.itemId)) {
    if (line.quota === null) continue
    const taken = await tx.run(
      'UPDATE group_buy_items SET sold = sold + ? WHERE id = ? AND (quota IS NULL OR sold + ? <= quota)',
      [line.quantity, line.itemId, line.quantity],
    )
    if (taken !== 1) throw GroupBuyError('quota-reached')
  }
}

/** Gives units back; items without a quota count nothing and are left alone. */
export async function giveBackQuota(tx: Tx, lines: ItemUnits[]): Promise<void> {
  for (const line of [...lines].sort((a, b) => a.itemId - b.itemId))
    await tx.run('UPDATE group_buy_items SET sold = sold - ? WHERE id = ? AND quota IS NOT NULL AND sold >= ?', [
      line.quantity,
      line.itemId,
      line.quantity,
    ])
}
