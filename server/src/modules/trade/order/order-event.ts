import type { Tx } from '../../../platform/db/tx.ts'

/** Who makes a move. */
export type ActorRef = { kind: 'member' | 'staff'; id: number } | { kind: 'system' }

/** One move of one state field (OR-4). */
export interface Move {
  field: 'payment' | 'fulfilment' | 'after-sale' | 'team' | 'refund' | 'address' | 'parcel'
  from: string
  to: string
  reason?: string
  params?: Record<string, string | number>
}

/** Writes the moves of one order into its history, in one statement. */
export async function recordMoves(tx: Tx, orderId: number, actor: ActorRef, moves: Move[], now: Date): Promise<void> {
  await tx.insert(
    'order_events',
    moves.map((move) => ({
      orderId,
      field: move.field,
      fromState: move.from,
      toState: move.to,
      actorKind: actor.kind,
      actorId: actor.kind === 'system' ? null : actor.id,
      reason: move.reason ?? '',
      paramsJson: move.params ?? null,
      createdAt: now,
    })),
  )
}
