import type { Tx } from '../../../platform/db/tx.ts'

/** Who makes a move. */
export type Mover = { kind: 'member' | 'staff'; id: number } | { kind: 'system' }

/** One move of one state field (OR-4). */
export interface Move {
  field: 'payment' | 'fulfilment' | 'after-sale' | 'team'
  from: string
  to: string
  reason?: string
  params?: Record<string, string | number>
}

/** Writes the moves of one order into its history, in one statement. */
export async function recordMoves(tx: Tx, orderId: number, mover: Mover, moves: Move[], now: Date): Promise<void> {
  await tx.insert(
    'order_events',
    moves.map((move) => ({
      orderId,
      field: move.field,
      fromState: move.from,
      toState: move.to,
      actorKind: mover.kind,
      actorId: mover.kind === 'system' ? null : mover.id,
      reason: move.reason ?? '',
      paramsJson: move.params ?? null,
      createdAt: now,
    })),
  )
}
