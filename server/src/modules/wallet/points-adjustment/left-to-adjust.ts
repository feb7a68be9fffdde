import { DAY_MS } from '@tuanke/shared/time'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Settings } from '../../../platform/settings-store/settings.ts'
import { pointsAdjustmentSettings } from './points-adjustment.settings.ts'

const WINDOW_MS = 30 * DAY_MS

interface Who {
  staffId: number
  /** Null: nobody has been chosen yet. */
  memberId: number | null
}

/**
 * What this member of staff may still adjust alone for that member: the limit of one adjustment, and what thirty days have left
 * of the member's and of the staff's, given and taken alike. What a second person approved does not count.
 */
export async function leftToAdjust(tx: Tx, settings: Settings, { staffId, memberId }: Who, now: Date): Promise<number> {
  const since = new Date(now.getTime() - WINDOW_MS)
  const used = async (column: 'memberId' | 'requestedBy', id: number) =>
    (await tx.row<{ points: number }>(
      `SELECT COALESCE(SUM(ABS(amount)), 0) AS points FROM points_adjustments
        WHERE ${column} = ? AND createdAt > ? AND state = 'applied' AND decidedBy IS NULL`,
      [id, since],
    ))!.points
  const left = [
    settings.get(pointsAdjustmentSettings.alone),
    settings.get(pointsAdjustmentSettings.aloneByStaff) - (await used('requestedBy', staffId)),
  ]
  if (memberId !== null)
    left.push(settings.get(pointsAdjustmentSettings.aloneForMember) - (await used('memberId', memberId)))
  return Math.max(0, Math.min(...left))
}

/** Holds the member of staff until the commit: what one has done alone is counted one after the other. */
export async function holdAdjuster(tx: Tx, staffId: number): Promise<void> {
  const hold = () => tx.run('UPDATE points_adjusters SET turns = turns + 1 WHERE staffId = ?', [staffId])
  if ((await hold()) === 1) return
  try {
    await tx.insert('points_adjusters', { staffId, turns: 1 })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    await hold()
  }
}
