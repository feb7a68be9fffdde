import { refundMoves, type RefundState } from '@tuanke/shared/refund/state'
import { statesBefore } from '@tuanke/shared/state-table'
import { placeholders, type Param, type Tx } from '../../../platform/db/tx.ts'

/** What a move of a refund may write besides the state. */
interface MovedColumns {
  refundId?: string | null
  outRefundNo?: string
  succeededAt?: Date
  lastError?: string | null
}

/**
 * The one place where a refund changes its state: by compare-and-set from any state that the table lets go there.
 * @returns whether it moved.
 */
export async function moveRefund(tx: Tx, id: number, to: RefundState, set: MovedColumns = {}): Promise<boolean> {
  const from = statesBefore(refundMoves, to)
  const columns = Object.entries({ status: to, ...set }) as [string, Param][]
  const moved = await tx.run(
    `UPDATE refunds SET ${columns.map(([column]) => `${column} = ?`).join(', ')}
      WHERE id = ? AND status IN (${placeholders(from.length)})`,
    [...columns.map(([, value]) => value), id, ...from],
  )
  return moved === 1
}
