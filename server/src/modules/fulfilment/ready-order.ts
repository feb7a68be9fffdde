import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.ts'
import { randomCode } from '../../platform/crypto/random-code.ts'
import { Db } from '../../platform/db/db.ts'
import { event, Outbox } from '../../platform/jobs/outbox.ts'
import { recordMoves } from '../order/order-event.ts'
import { OrderError } from '../order/order.errors.ts'
import { orderByNo } from '../order/order-facts.ts'
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
  async run(staffId: number, orderNo: string): Promise<void> {
    const now = this.clock.now()
    await this.db.transaction(async (tx) => {
      const order = await orderByNo(tx, orderNo)
      if (!order) throw OrderError('not-found')
      const moved = await tx.run(
        `UPDATE orders SET fulfilmentState = 'ready', readyAt = ?, pickupCode = ?
          WHERE id = ? AND fulfilmentState = 'preparing' AND paymentState = 'paid' AND delivery = 'pickup'`,
        [now, randomCode(PICKUP_CODE_LENGTH), order.id],
      )
      if (moved !== 1) {
        if (order.fulfilmentState === 'ready') return
        throw OrderError('bad-state', { state: order.fulfilmentState })
      }
      const move = { field: 'fulfilment', from: 'preparing', to: 'ready' } as const
      await recordMoves(tx, order.id, { kind: 'staff', id: staffId }, [move], now)
      await this.outbox.add(tx, event('order.ready', { orderId: order.id }))
    })
  }
}
