import { incompleteIn } from '@tuanke/shared/group-buy/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { holdForSale } from '../../goods/catalog/hold-for-sale.ts'
import { type GroupBuyRecord, writtenOf } from './group-buy-record.ts'
import { GroupBuyError } from './group-buy.errors.ts'

/** A complete draft goes out: from now on the clock opens and ends it. The row is locked, so what was checked is what goes. */
export async function publishGroupBuy(tx: Tx, record: GroupBuyRecord, now: Date): Promise<undefined> {
  const problems = incompleteIn(await writtenOf(tx, record), now)
  if (problems.length > 0) throw GroupBuyError('incomplete', { problems })
  await holdForSale(tx, record.productCode)
  await tx.run("UPDATE group_buys SET status = 'published' WHERE id = ? AND status IN ('draft', 'preview')", [
    record.id,
  ])
}
