import { Injectable } from '@nestjs/common'
import { FewRecent } from '../../../platform/few-recent.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'

/** How long a count is shown before it is counted anew: it decorates a page and decides nothing. */
const FRESH_MS = 30_000
/** More than any page shows: those seen longest ago are counted anew when somebody sees them. */
const MOST_KNOWN = 2_000

/** Units sold of group buys, for show. Counted from the orders, remembered for half a minute per process. */
@Injectable()
export class SoldUnits {
  private readonly counted = new FewRecent<number, { units: number; at: number }>(MOST_KNOWN)

  async of(tx: Tx, groupBuyIds: number[]): Promise<Map<number, number>> {
    const now = Date.now()
    const stale = groupBuyIds.filter((id) => now - (this.counted.get(id)?.at ?? 0) > FRESH_MS)
    if (stale.length > 0) {
      const rows = await tx.rows<{ groupBuyId: number; units: number }>(
        `SELECT o.groupBuyId, SUM(l.quantity - l.releasedQuantity) AS units
           FROM orders o JOIN order_lines l ON l.orderId = o.id
          WHERE o.groupBuyId IN (${placeholders(stale.length)}) AND o.paymentState = 'paid'
          GROUP BY o.groupBuyId`,
        stale,
      )
      for (const id of stale) {
        const units = rows.find((row) => row.groupBuyId === id)?.units ?? 0
        this.counted.set(id, { units, at: now })
      }
    }
    return new Map(groupBuyIds.map((id) => [id, this.counted.get(id)?.units ?? 0]))
  }
}
