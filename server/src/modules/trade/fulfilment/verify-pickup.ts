import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { moveOrder } from '../order/move-order.ts'
import { orderReceived } from '../order/order.events.ts'
import { linesOf, moveHolds, orderById, unitsInHand } from '../order/order.ts'
import { takeStock } from '../../goods/stock/take-stock.ts'
import { PickupAttempts } from './pickup-attempts.ts'
import { PickupError } from './pickup.errors.ts'

/** The order a code belongs to. */
export interface Found {
  id: number
  orderNo: string
  memberId: number
  paymentState: string
  fulfilmentState: string
  pickupPointId: number | null
}

/** Goods are handed over against the code. */
@Injectable()
export class VerifyPickup {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly attempts: PickupAttempts,
  ) {}

  /** Finds the order of a code without moving it. @returns its number. @throws pickup.not-found | wrong-point | locked */
  find(staff: StaffActor, typed: string): Promise<Found> {
    return this.attempts.lookUp(staff, typed, (tx, code) =>
      tx.row<Found>(
        'SELECT id, orderNo, memberId, paymentState, fulfilmentState, pickupPointId FROM orders WHERE pickupCode = ?',
        [code],
      ),
    )
  }

  /** @returns the order's number. @throws pickup.not-found | wrong-point | locked | already | not-ready */
  async run(staff: StaffActor, typed: string): Promise<string> {
    const order = await this.find(staff, typed)
    await this.db.transaction((tx) => this.within(tx, staff, order))
    return order.orderNo
  }

  /** Hands over what `find` has found, in the caller's transaction. @throws pickup.already | not-ready */
  async within(tx: Tx, staff: StaffActor, { id, orderNo, memberId }: Found): Promise<{ orderNo: string }> {
    const now = this.clock.now()
    const moved = await moveOrder(tx, id, {
      fulfilment: ['ready', 'received'],
      given: { paymentState: 'paid' },
      set: { receivedAt: now },
      actor: { kind: 'staff', id: staff.staffId },
      now,
    })
    // Asked again: of two who hand over at once, the second must hear that it is done.
    if (!moved) throw PickupError((await orderById(tx, id))?.fulfilmentState === 'received' ? 'already' : 'not-ready')
    await this.outbox.add(tx, event(orderReceived, { orderId: id, memberId }))
    await moveHolds(tx, id, 'taken')
    await takeStock(tx, unitsInHand(await linesOf(tx, id)), `自提 ${orderNo}`, now)
    return { orderNo }
  }
}
