import {
  afterSaleMoves,
  fulfilmentMoves,
  type FulfilmentState,
  type OrderAfterSaleState,
  paymentMoves,
  type PaymentState,
} from '@tuanke/shared/order/state'
import { canMove, type StateTable } from '@tuanke/shared/state-table'
import { type Param, together, type Tx } from '../../../platform/db/tx.ts'
import { type ActorRef, type Move, recordMoves } from './order-event.ts'

type Step<State> = readonly [from: State, to: State]

/** What a move may write besides the states. */
interface MovedColumns {
  paidAt?: Date
  readyAt?: Date | null
  shippedAt?: Date
  receivedAt?: Date | null
  closedAt?: Date
  closeReason?: string
  pickupCode?: string | null
  refundedFen?: number
}

export interface OrderMove {
  payment?: Step<PaymentState>
  fulfilment?: Step<FulfilmentState>
  afterSale?: Step<OrderAfterSaleState>
  /** What must hold besides: goods leave a paid order only. */
  given?: {
    paymentState?: PaymentState
    afterSaleState?: OrderAfterSaleState
    delivery?: 'pickup' | 'express'
    payableFen?: number
    readyAt?: Date
  }
  /** Columns that change with the states, in the same statement. */
  set?: MovedColumns
  actor: ActorRef
  reason?: string
  /** For the timeline, e.g. {companyName, trackingNo}. */
  params?: Move['params']
  now: Date
}

/**
 * The one place where an order changes its states: by compare-and-set along the tables of shared/order/state, with a row of
 * its history for each (O2). Also under a lock, where it cannot fail: then it says so to whoever forgot to lock.
 * @returns whether it moved; false when the order was elsewhere, with nothing changed.
 * @throws Error for a step that the table does not have: that is a fault of ours.
 */
export async function moveOrder(tx: Tx, orderId: number, move: OrderMove): Promise<boolean> {
  const steps = stepsOf(move)
  if (!(await compareAndSet(tx, orderId, move, steps))) return false
  await record(tx, orderId, move, steps)
  return true
}

/** The order has gone elsewhere since it was read. */
export class MovedMeanwhile extends Error {}

/**
 * `moveOrder` for a transaction that has read where the order stands and will be undone as a whole when that has changed: the
 * history is written in the same packet.
 * @throws MovedMeanwhile when the order was elsewhere; the caller must let the transaction roll back.
 */
export async function moveOrderAsRead(tx: Tx, orderId: number, move: OrderMove): Promise<void> {
  const steps = stepsOf(move)
  const [moved] = await together(compareAndSet(tx, orderId, move, steps), record(tx, orderId, move, steps))
  if (!moved) throw new MovedMeanwhile(`order ${orderId} is no longer where it was read`)
}

async function compareAndSet(tx: Tx, orderId: number, move: OrderMove, steps: FieldStep[]): Promise<boolean> {
  const set: [string, Param][] = [
    ...steps.map(({ column, to }): [string, Param] => [column, to]),
    ...Object.entries(move.set ?? {}),
  ]
  const where: [string, Param][] = [
    ...steps.map(({ column, from }): [string, Param] => [column, from]),
    ...Object.entries(move.given ?? {}),
  ]
  const moved = await tx.run(
    `UPDATE orders SET ${set.map(([column]) => `${column} = ?`).join(', ')}
      WHERE id = ? AND ${where.map(([column]) => `${column} = ?`).join(' AND ')}`,
    [...set.map(([, value]) => value), orderId, ...where.map(([, value]) => value)],
  )
  return moved === 1
}

async function record(tx: Tx, orderId: number, move: OrderMove, steps: FieldStep[]): Promise<void> {
  const { actor, reason, params, now } = move
  const moves = steps.map(({ field, from, to }): Move => ({ field, from, to, reason, params }))
  await recordMoves(tx, orderId, actor, moves, now)
}

interface FieldStep {
  field: Move['field']
  column: string
  from: string
  to: string
}

function stepsOf({ payment, fulfilment, afterSale }: OrderMove): FieldStep[] {
  const steps = [
    ...stepOf('payment', 'paymentState', paymentMoves, payment),
    ...stepOf('fulfilment', 'fulfilmentState', fulfilmentMoves, fulfilment),
    ...stepOf('after-sale', 'afterSaleState', afterSaleMoves, afterSale),
  ]
  if (steps.length === 0) throw new Error('a move without a step')
  return steps
}

function stepOf<State extends string>(
  field: Move['field'],
  column: string,
  table: StateTable<State>,
  step: Step<State> | undefined,
): FieldStep[] {
  if (!step) return []
  const [from, to] = step
  if (!canMove(table, from, to)) throw new Error(`${field} does not move from ${from} to ${to}`)
  return [{ field, column, from, to }]
}
