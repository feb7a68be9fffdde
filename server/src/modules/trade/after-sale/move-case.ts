import { Injectable } from '@nestjs/common'
import { afterSaleCaseMoves, type AfterSaleState, isLive, LIVE_STATES } from '@tuanke/shared/after-sale/state'
import type { OrderAfterSaleState } from '@tuanke/shared/order/state'
import { canMove } from '@tuanke/shared/state-table'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { moveOrder } from '../order/move-order.ts'
import type { ActorRef } from '../order/order-event.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import { afterSaleMoved } from './after-sale.events.ts'

/** What a move of a case may write besides the state. */
export interface MovedCaseColumns {
  decidedAt?: Date
  reply?: string
  isAutomatic?: boolean
  returnDueAt?: Date
  returnWay?: 'parcel' | 'counter'
  returnCarrier?: string
  returnTrackingNo?: string
}

export interface CaseMove {
  afterSaleId: number
  orderId: number
  /** Where the caller has seen the case; null for a case just written. */
  from: AfterSaleState | null
  to: AfterSaleState
  actor: ActorRef
  /** What was said; the other side reads it. */
  note?: string
  /** Columns that change with the state, in the same statement. */
  set?: MovedCaseColumns
  now: Date
}

/** The one place where a case changes its state: it moves along the table by compare-and-set, writes it down, tells who listens, and keeps the order's own state true. */
@Injectable()
export class MoveCase {
  constructor(private readonly outbox: Outbox) {}

  /**
   * The caller holds the order. @throws after-sale.bad-state {state} when the case is elsewhere by now; Error for a step that
   * the table does not have.
   */
  async run(tx: Tx, { afterSaleId, orderId, from, to, actor, note = '', set = {}, now }: CaseMove): Promise<void> {
    if (from !== null) {
      if (!canMove(afterSaleCaseMoves, from, to)) throw new Error(`a case does not move from ${from} to ${to}`)
      const columns = { ...set, state: to, ...(isLive(to) ? {} : { endedAt: now }) }
      const moved = await tx.run(
        `UPDATE after_sales SET ${Object.keys(columns)
          .map((column) => `${column} = ?`)
          .join(', ')} WHERE id = ? AND state = ?`,
        [...Object.values(columns), afterSaleId, from],
      )
      if (moved !== 1) throw AfterSaleError('bad-state', { state: await stateOf(tx, afterSaleId) })
    }
    await tx.insert('after_sale_events', {
      afterSaleId,
      fromState: from ?? '',
      toState: to,
      actorKind: actor.kind,
      actorId: actor.kind === 'system' ? null : actor.id,
      note,
      createdAt: now,
    })
    const memberId = await followOnOrder(tx, orderId, actor, now)
    await this.outbox.add(tx, event(afterSaleMoved, { afterSaleId, memberId, to }))
  }
}

async function stateOf(tx: Tx, afterSaleId: number): Promise<string> {
  const row = await tx.row<{ state: string }>('SELECT state FROM after_sales WHERE id = ?', [afterSaleId])
  return row?.state ?? ''
}

/** 'open' while one of the order's cases is live, 'done' afterwards. @returns whose order it is */
async function followOnOrder(tx: Tx, orderId: number, actor: ActorRef, now: Date): Promise<number> {
  const live = await tx.row<{ cases: number }>(
    `SELECT COUNT(*) AS cases FROM after_sales WHERE orderId = ? AND state IN (${placeholders(LIVE_STATES.length)})`,
    [orderId, ...LIVE_STATES],
  )
  const to = live!.cases > 0 ? 'open' : 'done'
  const order = await tx.row<{ afterSaleState: OrderAfterSaleState; memberId: number }>(
    'SELECT afterSaleState, memberId FROM orders WHERE id = ?',
    [orderId],
  )
  if (order!.afterSaleState !== to) await moveOrder(tx, orderId, { afterSale: [order!.afterSaleState, to], actor, now })
  return order!.memberId
}
