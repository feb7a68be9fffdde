import type { LevelOffer } from '@tuanke/shared/order/price'
import type { Tx } from '../../../platform/db/tx.ts'

/** A step of the ladder as the house knows it. */
export interface LevelRow extends LevelOffer {
  id: number
  code: string
  rankNo: number
  name: string
  growthFrom: number
  pointsPercent: number
  hasPriority: boolean
  hasService: boolean
  giftTemplateId: number | null
}

/** All levels, the lowest first. */
export function readLadder(tx: Tx): Promise<LevelRow[]> {
  return tx.rows(
    `SELECT id, code, rankNo, name, growthFrom, offBasisPoints, pointsPercent, isShippingFree, hasPriority, hasService,
            giftTemplateId
       FROM levels ORDER BY growthFrom`,
  )
}

/** The level that stands in a member's row; who has reached none is on the one that starts at no growth, if there is one. */
export function heldLevel(ladder: readonly LevelRow[], levelId: number | null): LevelRow | undefined {
  return ladder.find(({ id, growthFrom }) => (levelId === null ? growthFrom === 0 : id === levelId))
}

/** The same as a condition of a JOIN of `levels v` to `members m`. */
export const HELD = '(v.id = m.levelId OR (m.levelId IS NULL AND v.growthFrom = 0)) AND m.id IS NOT NULL'

/**
 * How points are multiplied for goods received at `at`: by the level held just before, so that the order that lifts a
 * member to a level does not yet profit from it, whichever of the two is booked first.
 */
export async function pointsPercentAt(tx: Tx, memberId: number, at: Date): Promise<number> {
  const row = await tx.row<{ pointsPercent: number }>(
    `SELECT v.pointsPercent FROM levels v
      WHERE v.id = COALESCE((SELECT c.toLevelId FROM level_changes c WHERE c.memberId = ? AND c.createdAt < ?
                              ORDER BY c.id DESC LIMIT 1), (SELECT b.id FROM levels b WHERE b.growthFrom = 0))`,
    [memberId, at],
  )
  return row?.pointsPercent ?? 100
}
