import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { recordMoves } from '../order/order-event.ts'
import { OrderError } from '../order/order.errors.ts'
import { orderByNo } from '../order/order.ts'
import { orderParcelCorrected } from '../order/order.events.ts'
import { carriers } from './carriers.ts'
import type { Parcel } from './ship-order.ts'

interface Shipped {
  companyCode: string
  companyName: string
  trackingNo: string
}

/** A carrier or a number that was typed wrong, while the parcel is on its way: the order's history says what stood there. */
@Injectable()
export class CorrectParcel {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** What stands there already is nothing to do. @throws order.not-found | order.bad-state, with nothing changed. */
  async within(tx: Tx, staffId: number, orderNo: string, { companyCode, trackingNo }: Parcel): Promise<void> {
    const now = this.clock.now()
    const companyName = carriers[companyCode] ?? companyCode
    const order = await orderByNo(tx, orderNo)
    if (!order) throw OrderError('not-found')
    const was = await tx.row<Shipped>('SELECT companyCode, companyName, trackingNo FROM shipments WHERE orderId = ?', [
      order.id,
    ])
    if (was?.companyCode === companyCode && was.trackingNo === trackingNo) return
    const corrected = await tx.run(
      `UPDATE shipments SET companyCode = ?, companyName = ?, trackingNo = ?
        WHERE orderId = ? AND companyCode = ? AND trackingNo = ?
          AND EXISTS (SELECT 1 FROM orders o
                       WHERE o.id = shipments.orderId AND o.fulfilmentState = 'shipped' AND o.paymentState = 'paid')`,
      [companyCode, companyName, trackingNo, order.id, was?.companyCode ?? '', was?.trackingNo ?? ''],
    )
    if (!was || corrected !== 1) throw OrderError('bad-state', { state: order.fulfilmentState })
    const params = { companyName, trackingNo, oldCompanyName: was.companyName, oldTrackingNo: was.trackingNo }
    await recordMoves(
      tx,
      order.id,
      { kind: 'staff', id: staffId },
      [{ field: 'parcel', from: was.trackingNo.slice(0, 16), to: 'corrected', params }],
      now,
    )
    await this.outbox.add(tx, event(orderParcelCorrected, { orderId: order.id, memberId: order.memberId, trackingNo }))
  }
}
