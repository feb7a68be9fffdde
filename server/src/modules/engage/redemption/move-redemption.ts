import type { RedemptionState } from '@tuanke/shared/redemption/state'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { redemptionById } from './redemption-facts.ts'
import { RedemptionError } from './redemption.errors.ts'

type Left = Exclude<RedemptionState, 'waiting' | 'issued'>

/**
 * Moves a waiting redemption by compare-and-set, and sets further columns by name.
 * @returns whether it did; of two who move it at once, one does
 */
export async function tryMove(tx: Tx, id: number, to: Left, columns: Record<string, Param>): Promise<boolean> {
  const more = Object.keys(columns).map((name) => `, ${name} = ?`)
  const moved = await tx.run(`UPDATE redemptions SET state = ?${more.join('')} WHERE id = ? AND state = 'waiting'`, [
    to,
    ...Object.values(columns),
    id,
  ])
  return moved === 1
}

/** The same for those who insist. @throws redemption.bad-state {state} it is in by now */
export async function move(tx: Tx, id: number, to: Left, columns: Record<string, Param>): Promise<void> {
  if (await tryMove(tx, id, to, columns)) return
  throw RedemptionError('bad-state', { state: (await redemptionById(tx, id))?.state ?? '' })
}
