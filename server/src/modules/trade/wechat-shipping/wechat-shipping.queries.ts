import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { orderOfStaff } from '../order/staff-scope.ts'
import type { WechatShippingAnswer, WechatShippingState } from './dto/wechat-shipping.dto.ts'

const SHIPPED = 2
const ORDERS_SHOWN = 20

/** The payment whose receipt the buyer can confirm in WeChat now, null when there is none. */
export async function receiptToConfirm(tx: Tx, orderId: number): Promise<{ transactionId: string } | null> {
  const row = await tx.row<{ transactionId: string }>(
    `SELECT transactionId FROM wechat_shippings WHERE orderId = ? AND status = 'uploaded' AND orderState = ?`,
    [orderId, SHIPPED],
  )
  return row ?? null
}

@Injectable()
export class WechatShippingQueries {
  constructor(private readonly db: Db) {}

  /** @throws order.not-found, also for an order of another pickup point */
  one(staff: StaffActor, orderNo: string): Promise<WechatShippingAnswer> {
    return this.db.read(async (tx) => {
      const { id } = await orderOfStaff(tx, staff, orderNo)
      const shipping = await tx.row<WechatShippingState>(
        `SELECT status, attempts, errcode, lastError, orderState, uploadedAt, checkedAt, settlesAt, settledAt
         FROM wechat_shippings WHERE orderId = ?`,
        [id],
      )
      return { shipping: shipping ?? null }
    })
  }

  backlog(): Promise<{ pending: number; failed: number; failedOrderNos: string[] }> {
    return this.db.read(async (tx) => {
      const counts = await tx.rows<{ status: string; n: number }>(
        `SELECT status, COUNT(*) AS n FROM wechat_shippings WHERE status IN ('pending', 'failed') GROUP BY status`,
      )
      const orders = await tx.rows<{ orderNo: string }>(
        `SELECT o.orderNo FROM wechat_shippings s JOIN orders o ON o.id = s.orderId
         WHERE s.status = 'failed' ORDER BY s.id DESC LIMIT ${ORDERS_SHOWN}`,
      )
      const count = (status: string) => counts.find((row) => row.status === status)?.n ?? 0
      return {
        pending: count('pending'),
        failed: count('failed'),
        failedOrderNos: orders.map(({ orderNo }) => orderNo),
      }
    })
  }
}
