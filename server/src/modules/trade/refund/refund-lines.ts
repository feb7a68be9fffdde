import { Injectable } from '@nestjs/common'
import { hasLeft } from '@tuanke/shared/after-sale/rules'
import { refundFor } from '@tuanke/shared/order/refund'
import type { Tx } from '../../../platform/db/tx.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { giveBackLimits } from '../group-buy/take-limits.ts'
import { giveBackQuota } from '../group-buy/take-quota.ts'
import { createRefund, type RefundCause } from './create-refund.ts'
import { RefundError } from './refund.errors.ts'
import { executeRefund } from './refund.events.ts'
import { settleRefundedOrder } from './settle-refunded-order.ts'
import { releaseStock } from '../../goods/stock/reserve-stock.ts'
import { moveOrder } from '../order/move-order.ts'
import type { ActorRef } from '../order/order-event.ts'
import { holdOrder, type OrderLine, linesOf, orderById, type Order, shippingPaidFen } from '../order/order.ts'
import { keepsShipping } from './keeps-shipping.ts'
import { RefundOrder, wholeKey } from './refund-order.ts'
import { ReturnDiscounts } from './return-discounts.ts'

/** WeChat takes fifty refunds of one payment; the last is kept for the rest of the order. */
const MOST_PARTS = 49

export interface LinesRefund {
  orderId: number
  /** Each line at most once. */
  takes: { orderLineId: number; quantity: number }[]
  /** The units are those a case had claimed, and its claim ends with this. */
  isClaimed: boolean
  /** The goods had left, and the buyer has merely changed their mind. */
  wasSentInVain: boolean
  /** What makes it once. */
  businessKey: string
  cause: RefundCause
  actor: ActorRef
  reason: string
  now: Date
}

export interface Refunded {
  /** Null when the units had cost no money. */
  refundId: number | null
  amountFen: number
  /** What of it is shipping. */
  shippingFen: number
}

/**
 * Gives some units of a paid order back: their money to the fen, the points and the coupon they had used, and the stock and
 * allowance of those still in the house. When nothing would be left of an order in the house, all of it is undone instead.
 */
@Injectable()
export class RefundLines {
  constructor(
    private readonly outbox: Outbox,
    private readonly refundOrder: RefundOrder,
    private readonly discounts: ReturnDiscounts,
  ) {}

  /**
   * Everything in the caller's transaction, under the hold of the order: of two that ask for more than is left, one gets
   * it (bug 19). @throws refund.not-allowed {state} | refund.too-many-units {left} | refund.too-often
   */
  async run(tx: Tx, ask: LinesRefund): Promise<Refunded> {
    await holdOrder(tx, ask.orderId)
    const order = await orderById(tx, ask.orderId)
    if (order?.paymentState !== 'paid') throw RefundError('not-allowed', { state: order?.paymentState ?? '' })
    const lines = withTakes(await linesOf(tx, order.id), ask)
    const isAll = lines.every((line) => line.refundedQuantity + line.take === line.quantity)
    if (isAll && !hasLeft(order.fulfilmentState)) return this.undoOrder(tx, order, ask)
    const parts = await tx.row<{ refunds: number }>('SELECT COUNT(*) AS refunds FROM refunds WHERE orderId = ?', [
      order.id,
    ])
    if (parts!.refunds >= MOST_PARTS && !isAll) throw RefundError('too-often')
    return this.giveBack(tx, order, lines, ask)
  }

  private async undoOrder(tx: Tx, order: Order, { cause, actor, now, reason }: LinesRefund): Promise<Refunded> {
    if (!(await this.refundOrder.run(tx, order.id, cause, actor, now, reason)))
      throw RefundError('not-allowed', { state: order.fulfilmentState })
    const refund = await tx.row<{ id: number; amountFen: number; linesFen: number }>(
      `SELECT id, amountFen, (SELECT COALESCE(SUM(l.amountFen), 0) FROM refund_lines l WHERE l.refundId = r.id) AS linesFen
         FROM refunds r WHERE businessKey = ?`,
      [wholeKey(order.id)],
    )
    if (!refund) return { refundId: null, amountFen: 0, shippingFen: 0 }
    return { refundId: refund.id, amountFen: refund.amountFen, shippingFen: refund.amountFen - Number(refund.linesFen) }
  }

  private async giveBack(tx: Tx, order: Order, lines: LineTake[], ask: LinesRefund): Promise<Refunded> {
    const { lineFen, shippingFen, totalFen } = refundFor({
      lines,
      shippingFen: shippingPaidFen(order, lines),
      keepsShipping: await keepsShipping(tx, order, lines, ask.wasSentInVain),
    })
    const taken = lines.flatMap((line, i) => (line.take > 0 ? [{ ...line, amountFen: lineFen[i]! }] : []))
    const inHouse = !hasLeft(order.fulfilmentState)
    for (const line of taken) await takeFromLine(tx, line, ask.isClaimed, inHouse)
    const refundId = totalFen > 0 ? await this.writeRefund(tx, order.id, taken, totalFen, ask) : null
    await this.countOnOrder(tx, order, lines, totalFen, ask)
    await this.discounts.run(tx, {
      orderId: order.id,
      lines: taken.map((line) => ({ orderLineId: line.id, before: line.refundedQuantity, take: line.take })),
      ...{ refundKey: ask.businessKey, cause: ask.cause, now: ask.now },
    })
    if (inHouse) await releaseUnits(tx, order, taken)
    return { refundId, amountFen: totalFen, shippingFen }
  }

  private async writeRefund(tx: Tx, orderId: number, taken: PaidTake[], amountFen: number, ask: LinesRefund) {
    const payment = await tx.row<{ id: number }>('SELECT id FROM payments WHERE consumedOrderId = ?', [orderId])
    const refundId = await createRefund(tx, {
      orderId,
      paymentId: payment!.id,
      businessKey: ask.businessKey,
      amountFen,
      cause: ask.cause,
      lines: taken.map((line) => ({ orderLineId: line.id, quantity: line.take, amountFen: line.amountFen })),
      now: ask.now,
    })
    await this.outbox.add(tx, job(executeRefund, { refundId }, { key: `refund:${refundId}` }))
    return refundId
  }

  /** The order is 'refunding' only when all of it goes back; before that it stays paid, with a part refunded. */
  private async countOnOrder(tx: Tx, order: Order, lines: LineTake[], totalFen: number, ask: LinesRefund) {
    const isAll = lines.every((line) => line.refundedQuantity + line.take === line.quantity)
    const isOver = isAll && order.refundedFen + totalFen === order.payableFen
    if (!isOver) {
      await tx.run('UPDATE orders SET refundedFen = refundedFen + ? WHERE id = ?', [totalFen, order.id])
      return
    }
    const moved = await moveOrder(tx, order.id, {
      payment: ['paid', 'refunding'],
      set: { refundedFen: order.payableFen },
      ...{ actor: ask.actor, reason: ask.reason || ask.cause, now: ask.now },
    })
    if (!moved) throw new Error(`order ${order.id} changed although it was held`)
    await settleRefundedOrder(tx, order.id, ask.now)
  }
}

type LineTake = OrderLine & { take: number }
type PaidTake = LineTake & { amountFen: number }

/** @throws refund.too-many-units {left} when a line has fewer units that are neither refunded nor claimed by a case. */
function withTakes(lines: OrderLine[], { takes, isClaimed }: LinesRefund): LineTake[] {
  if (takes.some((take) => !lines.some((line) => line.id === take.orderLineId)))
    throw RefundError('too-many-units', { left: 0 })
  return lines.map((line) => {
    const take = takes.find((one) => one.orderLineId === line.id)?.quantity ?? 0
    const left = line.quantity - line.refundedQuantity - (isClaimed ? 0 : line.claimedQuantity)
    if (take > left) throw RefundError('too-many-units', { left })
    return { ...line, take }
  })
}

async function takeFromLine(tx: Tx, line: PaidTake, isClaimed: boolean, inHouse: boolean): Promise<void> {
  const released = inHouse ? line.take : 0
  const isEmptied = inHouse && line.releasedQuantity + released === line.quantity
  const taken = await tx.run(
    `UPDATE order_lines
        SET refundedFen = refundedFen + ?, refundedQuantity = refundedQuantity + ?, claimedQuantity = claimedQuantity - ?,
            releasedQuantity = releasedQuantity + ?, holdState = ?
      WHERE id = ? AND refundedQuantity + ? <= quantity AND claimedQuantity >= ?`,
    [
      ...[line.amountFen, line.take, isClaimed ? line.take : 0, released],
      ...[isEmptied ? 'released' : inHouse ? 'held' : 'taken'],
      ...[line.id, line.take, isClaimed ? line.take : 0],
    ],
  )
  if (taken !== 1) throw new Error(`order line ${line.id} changed although its order was held`)
}

/** Allowance, quota and stock of units that will not leave the house; the seat stays, for the order goes on. */
async function releaseUnits(tx: Tx, order: Order, taken: PaidTake[]): Promise<void> {
  const lines = taken.map(({ itemId, skuId, take }) => ({ itemId, skuId, quantity: take }))
  await giveBackLimits(tx, order.groupBuyId, { memberId: order.memberId, opened: 0, joined: 0, lines })
  await giveBackQuota(tx, lines)
  await releaseStock(tx, lines)
}
