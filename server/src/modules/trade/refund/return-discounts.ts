import { Injectable } from '@nestjs/common'
import { RETURN_GRACE_MS } from '@tuanke/shared/coupon/rules'
import { portionOf } from '@tuanke/shared/order/refund'
import { addMs } from '@tuanke/shared/time'
import type { Tx } from '../../../platform/db/tx.ts'
import { returnCoupon } from '../../wallet/coupon/spend-coupon.ts'
import { ReturnPoints } from '../../wallet/points/return-points.ts'
import type { RefundCause } from './create-refund.ts'
import { pointsOfOrder } from '../../wallet/points/points.texts.ts'

/** Why discounts go back; only a change of the member's own mind (or purse) leaves their dates alone. */
export type ReturnCause = RefundCause | 'timeout' | 'member'
const MEMBERS_DOING: readonly string[] = ['member-cancel', 'member', 'timeout'] satisfies ReturnCause[]

/** Units of a line that go back now; `before` went back earlier. */
export interface ReturnedUnits {
  orderLineId: number
  before: number
  take: number
}

export interface DiscountReturn {
  orderId: number
  /** 'rest': everything that is still out, when the whole order is undone. */
  lines: ReturnedUnits[] | 'rest'
  /** What makes it once, at most 48 characters: 'order:<id>:whole', 'refund:<id>'. */
  refundKey: string
  cause: ReturnCause
  now: Date
}

interface TakenDiscounts {
  orderNo: string
  memberId: number
  couponId: number | null
  pointsUsed: number
  pointsReturned: number
}

interface LinePoints {
  id: number
  quantity: number
  refundedQuantity: number
  pointsUsed: number
}

/** The place of an order in the ledger of its buyer. */
export const spendKey = (orderId: number): string => `order:${orderId}:spend`

/**
 * Gives back what was not money: points line by line and to the point, the coupon with the last unit. The caller holds the
 * order's row (has changed it in this transaction), so that refunds of one order follow one another.
 */
@Injectable()
export class ReturnDiscounts {
  constructor(private readonly points: ReturnPoints) {}

  /** An order without discounts is left alone. @throws DuplicateKeyError when this key gave points back before. */
  async run(tx: Tx, { orderId, lines, refundKey, cause, now }: DiscountReturn): Promise<void> {
    const order = await tx.row<TakenDiscounts>(
      'SELECT orderNo, memberId, couponId, pointsUsed, pointsReturned FROM orders WHERE id = ?',
      [orderId],
    )
    if (!order || (order.couponId === null && order.pointsUsed === 0)) return
    const all = lines === 'rest' ? [] : await readLines(tx, orderId)
    const isMembersDoing = MEMBERS_DOING.includes(cause)
    const amount = lines === 'rest' ? order.pointsUsed - order.pointsReturned : pointsOf(all, lines)
    if (amount > 0) {
      await countReturned(tx, orderId, amount)
      const { memberId, orderNo } = order
      const posting = {
        memberId,
        businessKey: `${refundKey}:points`,
        amount,
        reason: pointsOfOrder({ orderNo }),
        orderId,
        now,
      }
      await this.points.run(tx, posting, { spendKey: spendKey(orderId), isMembersDoing })
    }
    if (order.couponId !== null && (lines === 'rest' || isLast(all, lines)))
      await returnCoupon(tx, { orderId, leastUntilAt: isMembersDoing ? null : addMs(now, RETURN_GRACE_MS), now })
  }
}

function readLines(tx: Tx, orderId: number): Promise<LinePoints[]> {
  return tx.rows('SELECT id, quantity, refundedQuantity, pointsUsed FROM order_lines WHERE orderId = ?', [orderId])
}

function pointsOf(all: LinePoints[], lines: ReturnedUnits[]): number {
  return lines.reduce((sum, { orderLineId, before, take }) => {
    const line = all.find(({ id }) => id === orderLineId)
    if (!line) throw new Error(`order line ${orderLineId} is not of this order`)
    return sum + portionOf(line.pointsUsed, line.quantity, before, take)
  }, 0)
}

/** Nothing of the order is left: of lines that are not named, what they say themselves. */
function isLast(all: LinePoints[], lines: ReturnedUnits[]): boolean {
  return all.every(({ id, quantity, refundedQuantity }) => {
    const named = lines.find(({ orderLineId }) => orderLineId === id)
    return (named ? named.before + named.take : refundedQuantity) === quantity
  })
}

/** Never more than was used (L6). */
async function countReturned(tx: Tx, orderId: number, amount: number): Promise<void> {
  const counted = await tx.run(
    'UPDATE orders SET pointsReturned = pointsReturned + ? WHERE id = ? AND pointsReturned + ? <= pointsUsed',
    [amount, orderId, amount],
  )
  if (counted !== 1) throw new Error(`order ${orderId} would give back more points than it used`)
}
