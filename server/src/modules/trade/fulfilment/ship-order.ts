import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { orderShipped, receiveOrder } from '../order/order.events.ts'
import { fulfilmentSettings } from './fulfilment.settings.ts'
import { moveOrder } from '../order/move-order.ts'
import { OrderError } from '../order/order.errors.ts'
import { linesOf, moveHolds, orderById, orderByNo, unitsInHand } from '../order/order.ts'
import { takeStock } from '../../goods/stock/take-stock.ts'
import { carriers } from './carriers.ts'

const DAY_MS = 24 * 3_600_000

export interface Parcel {
  /** As in WeChat's delivery list, e.g. 'SF'. */
  companyCode: string
  trackingNo: string
}

/** The parcel leaves: one for the whole order, its stock with it. */
@Injectable()
export class ShipOrder {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  /** @throws order.not-found | order.bad-state, with nothing changed. */
  run(staffId: number, orderNo: string, parcel: Parcel): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, staffId, orderNo, parcel))
  }

  /** The same in the caller's transaction. */
  async within(tx: Tx, staffId: number, orderNo: string, parcel: Parcel): Promise<void> {
    const now = this.clock.now()
    const companyName = carriers[parcel.companyCode] ?? parcel.companyCode
    const order = await orderByNo(tx, orderNo)
    if (!order) throw OrderError('not-found')
    const moved = await moveOrder(tx, order.id, {
      fulfilment: ['preparing', 'shipped'],
      given: { paymentState: 'paid', delivery: 'express' },
      set: { shippedAt: now },
      actor: { kind: 'staff', id: staffId },
      params: { companyName, trackingNo: parcel.trackingNo },
      now,
    })
    if (!moved) throw OrderError('bad-state', { state: (await orderById(tx, order.id))?.fulfilmentState })
    await tx.insert('shipments', { orderId: order.id, ...parcel, companyName, staffId, createdAt: now })
    const receiveAt = new Date(now.getTime() + this.settings.get(fulfilmentSettings.autoReceiveDays) * DAY_MS)
    await this.outbox.add(
      tx,
      event(orderShipped, { orderId: order.id, memberId: order.memberId }),
      job(receiveOrder, { orderId: order.id }, { dueAt: receiveAt }),
    )
    await moveHolds(tx, order.id, 'taken')
    await takeStock(tx, unitsInHand(await linesOf(tx, order.id)), `发货 ${orderNo}`, now)
  }
}
