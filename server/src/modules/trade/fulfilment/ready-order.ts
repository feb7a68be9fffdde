import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { recordMoves } from '../order/order-event.ts'
import { OrderError } from '../order/order.errors.ts'
import { orderById, orderByNo } from '../order/order.ts'
import '../order/order.events.ts'

/** 10 characters, 50 bits; bound to the order's pickup point (OR-7 asks for at least 8). */
const PICKUP_CODE_LENGTH = 10

/** The goods lie ready at the pickup point: the order gets its code, and the member is told. */
@Injectable()
export class ReadyOrder {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Making a ready order ready succeeds. @throws order.not-found | order.bad-state */
  run(staffId: number, orderNo: string): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, staffId, orderNo))
  }

  /** The same in the caller's transaction. */
  async within(tx: Tx, staffId: number, orderNo: string): Promise<void> {
    const now = this.clock.now()
    const order = await orderByNo(tx, orderNo)
    if (!order) throw OrderError('not-found')
    const moved = await tx.run(
      `UPDATE orders SET fulfilmentState = 'ready', readyAt = ?, pickupCode = ?
        WHERE id = ? AND fulfilmentState = 'preparing' AND paymentState = 'paid' AND delivery = 'pickup'`,
      [now, randomCode(PICKUP_CODE_LENGTH), order.id],
    )
    if (moved !== 1) {
      // Asked again: somebody else may have moved it since it was read.
      const state = (await orderById(tx, order.id))?.fulfilmentState
      if (state === 'ready') return
      throw OrderError('bad-state', { state })
    }
    const move = { field: 'fulfilment', from: 'preparing', to: 'ready' } as const
    await recordMoves(tx, order.id, { kind: 'staff', id: staffId }, [move], now)
    await this.outbox.add(tx, event('order.ready', { orderId: order.id }))
  }
}
