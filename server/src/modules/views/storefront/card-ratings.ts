import { Injectable } from '@nestjs/common'
import { averageTenths } from '@tuanke/shared/review/rules'
import { FewRecent } from '../../../platform/few-recent.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'

/** How long a rating is shown before it is counted anew: it decorates a card and decides nothing. */
const FRESH_MS = 30_000
/** More than any page shows: those seen longest ago are counted anew when somebody sees them. */
const MOST_KNOWN = 2_000

export interface Rating {
  ratingTenths: number | null
  reviewCount: number
}

const NONE: Rating = { ratingTenths: null, reviewCount: 0 }

/** What customers say of the goods of group buys: at most one statement a page, remembered for half a minute per process. */
@Injectable()
export class CardRatings {
  private readonly counted = new FewRecent<string, Rating & { at: number }>(MOST_KNOWN)

  /** By the codes of group buys. */
  async of(tx: Tx, codes: string[]): Promise<Map<string, Rating>> {
    const now = Date.now()
    const stale = codes.filter((code) => now - (this.counted.get(code)?.at ?? 0) > FRESH_MS)
    if (stale.length > 0) {
      const rows = await tx.rows<{ code: string; count: number; sum: number }>(
        `SELECT g.code, COUNT(*) AS count, SUM(r.productScore) AS sum
           FROM group_buys g JOIN reviews r ON r.productId = g.productId AND r.state = 'approved'
          WHERE g.code IN (${placeholders(stale.length)}) GROUP BY g.code`,
        stale,
      )
      const found = new Map(rows.map((row) => [row.code, toRating(Number(row.sum), Number(row.count))]))
      for (const code of stale) this.counted.set(code, { ...(found.get(code) ?? NONE), at: now })
    }
    return new Map(
      codes.map((code) => {
        const { ratingTenths, reviewCount } = this.counted.get(code) ?? NONE
        return [code, { ratingTenths, reviewCount }]
      }),
    )
  }
}

const toRating = (sum: number, count: number): Rating => ({
  ratingTenths: averageTenths(sum, count),
  reviewCount: count,
})
