import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { moveOrder } from './move-order.ts'
import type { ActorRef } from './order-event.ts'
import { OrderError } from './order.errors.ts'
import { orderReceived, receiveOrder } from './order.events.ts'
import { orderById, orderOfMember } from './order.ts'

/** A shipped order has arrived: the member says so, or time does. Pickup orders are received by their code instead. */
@Injectable()
export class ReceiveOrder {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Receiving a received order succeeds. @throws order.not-found | order.bad-state */
  async run(memberId: number, orderNo: string): Promise<void> {
    const order = await this.db.read((tx) => orderOfMember(tx, orderNo, memberId))
    if (!order) throw OrderError('not-found')
    if (await this.receive(order.id, { kind: 'member', id: memberId }, '')) return
    const now = await this.db.read((tx) => orderById(tx, order.id))
    if (now?.fulfilmentState !== 'received') throw OrderError('bad-state', { state: now?.fulfilmentState ?? '' })
  }

  /** @returns false when the order was not on its way. */
  async receive(orderId: number, actor: ActorRef, reason: string): Promise<boolean> {
    const now = this.clock.now()
    return this.db.transaction(async (tx) => {
      const moved = await moveOrder(tx, orderId, {
        fulfilment: ['shipped', 'received'],
        given: { paymentState: 'paid' },
        set: { receivedAt: now },
        ...{ actor, reason, now },
      })
      if (!moved) return false
      const { memberId } = (await orderById(tx, orderId))!
      await this.outbox.add(tx, event(orderReceived, { orderId, memberId }))
      return true
    })
  }
}

/** N days after shipping nobody has said anything (OR-8). */
@Injectable()
@OnJob(receiveOrder)
export class ReceiveOrderByItself {
  constructor(private readonly receiveOrder: ReceiveOrder) {}

  async run({ orderId }: { orderId: number }): Promise<void> {
    await this.receiveOrder.receive(orderId, { kind: 'system' }, 'timeout')
  }
}
