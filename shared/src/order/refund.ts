import { assertInteger, multiplyDivide } from '../money.ts'

/**
 * What `take` further units of a whole of `units` are worth when `before` units have gone already.
 * Cumulative rounding: any sequence of takes sums to `total` exactly once all units are gone.
 * Serves money, points spent and points earned alike. Throws RangeError when more is taken than is left.
 */
export function portionOf(total: number, units: number, before: number, take: number): number {
  assertInteger(total, 0)
  assertInteger(units, 1)
  assertInteger(before, 0)
  assertInteger(take, 0)
  if (before + take > units) throw new RangeError(`${before} + ${take} of ${units} units`)
  const gone = (count: number) => multiplyDivide(total, count, units).quotient
  return gone(before + take) - gone(before)
}

export interface RefundLine {
  /** What was paid for the whole line, without shipping. */
  payableFen: number
  quantity: number
  refundedQuantity: number
  /** Units to refund now; 0 leaves the line alone. */
  take: number
}

export interface RefundInput {
  lines: readonly RefundLine[]
  shippingFen: number
  /** Shipping goes back with the last unit of the order, unless it is kept: see `isShippingKept`. */
  keepsShipping?: boolean
}

/** Units that came back after they had left the house. */
export interface ReturnedUnits {
  units: number
  /** Of those, units whose buyer had merely changed their mind. */
  changedMind: number
}

/**
 * Whether the shipping stays with the shop once all of an order is back (docs/adr/0014): only when nothing but a change of
 * mind sent the parcel home. A question about all that came back, so the sum does not depend on which of it came last.
 */
export const isShippingKept = ({ units, changedMind }: ReturnedUnits): boolean => units > 0 && changedMind === units

/** The money of one partial or full refund, exact to the fen: all refunds of an order sum to what was paid. */
export function refundFor({ lines, shippingFen, keepsShipping = false }: RefundInput) {
  assertInteger(shippingFen, 0)
  const lineFen = lines.map((line) => portionOf(line.payableFen, line.quantity, line.refundedQuantity, line.take))
  const takesSomething = lines.some((line) => line.take > 0)
  const isLast = takesSomething && lines.every((line) => line.refundedQuantity + line.take === line.quantity)
  const shipping = isLast && !keepsShipping ? shippingFen : 0
  return { lineFen, shippingFen: shipping, totalFen: lineFen.reduce((a, b) => a + b, shipping) }
}

/** What has not gone back of an order of which every unit is back: shipping that was kept. Else 0. */
export function restFen(
  order: { paymentState: string; payableFen: number; refundedFen: number },
  lines: readonly { quantity: number; refundedQuantity: number }[],
): number {
  const isAllBack = order.paymentState === 'paid' && lines.every((line) => line.refundedQuantity === line.quantity)
  return isAllBack ? order.payableFen - order.refundedFen : 0
}
