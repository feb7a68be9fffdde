import { Injectable } from '@nestjs/common'
import { Env } from '../../env.ts'
import { Clock } from '../../platform/clock/clock.ts'
import { Db } from '../../platform/db/db.ts'
import { event, job, Outbox } from '../../platform/jobs/outbox.ts'
import { recordMoves } from '../order/order-event.ts'
import { OrderError } from '../order/order.errors.ts'
import { linesOf, moveHolds, orderByNo } from '../order/order-facts.ts'
import { takeStock } from '../stock/take-stock.ts'
import { carriers } from './carriers.ts'
import '../order/order.events.ts'

const DAY_MS = 24 * 3_600_000

/** The parcel leaves: one for the whole order, its stock with it. */
@Injectable()
export class ShipOrder {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly outbox: Outbox,
  ) {}

  /** @throws order.not-found | order.bad-state, with nothing changed. */
  async run(staffId: number, orderNo: string, parcel: { companyCode: string; trackingNo: string }): Promise<void> {
    const now = this.clock.now()
    const companyName = carriers[parcel.companyCode] ?? parcel.companyCode
    await this.db.transaction(async (tx) => {
      const order = await orderByNo(tx, orderNo)
      if (!order) throw OrderError('not-found')
      const moved = await tx.run(
        `UPDATE orders SET fulfilmentState = 'shipped', shippedAt = ?
          WHERE id = ? AND fulfilmentState = 'preparing' AND paymentState = 'paid' AND delivery = 'express'`,
        [now, order.id],
      )
      if (moved !== 1) throw OrderError('bad-state', { state: order.fulfilmentState })
      await tx.insert('shipments', { orderId: order.id, ...parcel, companyName, staffId, createdAt: now })
      const params = { companyName, trackingNo: parcel.trackingNo }
      const move = { field: 'fulfilment', from: 'preparing', to: 'shipped', params } as const
      await recordMoves(tx, order.id, { kind: 'staff', id: staffId }, [move], now)
      await this.outbox.add(
        tx,
        event('order.shipped', { orderId: order.id }),
        job(
          'receive-order',
          { orderId: order.id },
          { dueAt: new Date(now.getTime() + this.env.autoReceiveDays * DAY_MS) },
        ),
      )
      await moveHolds(tx, order.id, 'taken')
      await takeStock(tx, await linesOf(tx, order.id), `发货 ${orderNo}`, now)
    })
  }
}
