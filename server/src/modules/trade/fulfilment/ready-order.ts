import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { moveOrder } from '../order/move-order.ts'
import { OrderError } from '../order/order.errors.ts'
import { orderReady } from '../order/order.events.ts'
import { orderById, orderByNo } from '../order/order.ts'

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
    const moved = await moveOrder(tx, order.id, {
      fulfilment: ['preparing', 'ready'],
      given: { paymentState: 'paid', delivery: 'pickup' },
      set: { readyAt: now, pickupCode: randomCode(PICKUP_CODE_LENGTH) },
      actor: { kind: 'staff', id: staffId },
      now,
    })
    if (!moved) {
      // Asked again: somebody else may have moved it since it was read.
      const state = (await orderById(tx, order.id))?.fulfilmentState
      if (state === 'ready') return
      throw OrderError('bad-state', { state })
    }
    await this.outbox.add(tx, event(orderReady, { orderId: order.id, memberId: order.memberId }))
  }
}
