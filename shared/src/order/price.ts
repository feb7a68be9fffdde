import { assertInteger, multiplyDivide, splitByLargestRemainder } from '../money.ts'

/** 10,000 basis points are the whole: 500 is 5 %. */
export type BasisPoints = number

export interface PriceLine {
  unitPriceFen: number
  quantity: number
}

export interface CouponOffer {
  /** Needed on the lines it applies to, after the level discount; 0 for none. */
  thresholdFen: number
  /** `shipping` takes off the shipping instead of the goods: all of it when `offFen` is null. */
  off:
    | { kind: 'amount'; offFen: number }
    | { kind: 'rate'; offBasisPoints: BasisPoints; capFen: number | null }
    | { kind: 'shipping'; offFen: number | null }
  /** Positions of the lines it applies to; absent means all. */
  lineIndexes?: readonly number[]
}

/** What a member gets by their level. */
export interface LevelOffer {
  offBasisPoints: BasisPoints
  isShippingFree: boolean
}

export interface PointsOffer {
  /** How many points the member wants to spend at most; what is used comes back as `pointsUsed`. */
  spend: number
  /** Worth of one point in fen, ≥ 1. */
  fenPerPoint: number
  /** Largest part of the goods that points may pay. */
  maxBasisPoints: BasisPoints
}

export interface PriceInput<Line extends PriceLine> {
  lines: readonly Line[]
  shippingFen: number
  level?: LevelOffer | null
  coupon?: CouponOffer | null
  points?: PointsOffer | null
}

export interface LineMoney {
  goodsFen: number
  levelDiscountFen: number
  couponDiscountFen: number
  pointsDiscountFen: number
  /** The points behind `pointsDiscountFen`, split likewise, so that they go back line by line. */
  pointsUsed: number
  /** goods − the three discounts, ≥ 0. */
  payableFen: number
}

export interface Price<Line extends PriceLine> extends LineMoney {
  lines: (Line & LineMoney)[]
  shippingFen: number
  /** What the level and a shipping coupon take off it. */
  shippingDiscountFen: number
  /** Of `shippingDiscountFen`, the level's part: all of the shipping or nothing. */
  levelShippingDiscountFen: number
  /** False also when the coupon would have saved nothing: then it is not spent. */
  isCouponUsed: boolean
}

/**
 * THE price: the phone shows it, the server charges it. Level, then coupon, then points, each on what the one before
 * left, split over the lines by largest remainder. Shipping is free by the level first; what is left of it is a shipping
 * coupon's, which is therefore not spent where the level has taken all. For each line and in total payable = goods − level −
 * coupon − points (+ shipping − its discount in total) and 0 ≤ each discount ≤ what was left of the line.
 * Throws RangeError when a number is no integer in its range; DTOs keep such input out.
 */
export function quote<Line extends PriceLine>(input: PriceInput<Line>): Price<Line> {
  const goods = input.lines.map((line) => {
    assertInteger(line.quantity, 1)
    assertInteger(line.unitPriceFen, 0)
    return line.unitPriceFen * line.quantity
  })
  assertInteger(input.shippingFen, 0)
  const goodsFen = sum(goods)
  assertInteger(goodsFen, 0)

  const levelDiscountFen = partOf(goodsFen, input.level?.offBasisPoints ?? 0)
  const level = splitByLargestRemainder(levelDiscountFen, goods)
  const afterLevel = subtract(goods, level)

  const coupon = couponDiscounts(afterLevel, input.coupon ?? null)
  const levelShippingDiscountFen = input.level?.isShippingFree ? input.shippingFen : 0
  const shippingLeftFen = input.shippingFen - levelShippingDiscountFen
  const couponShippingFen = shippingDiscount(afterLevel, shippingLeftFen, input.coupon ?? null)
  const shippingDiscountFen = levelShippingDiscountFen + couponShippingFen
  const afterCoupon = subtract(afterLevel, coupon)

  const pointsUsed = usablePoints(sum(afterCoupon), input.points ?? null)
  const pointsDiscountFen = pointsUsed * (input.points?.fenPerPoint ?? 0)
  const points = splitByLargestRemainder(pointsDiscountFen, afterCoupon)
  const linePoints = splitByLargestRemainder(pointsUsed, points)
  const payable = subtract(afterCoupon, points)

  return {
    lines: input.lines.map((line, i) => ({
      ...line,
      goodsFen: goods[i]!,
      levelDiscountFen: level[i]!,
      couponDiscountFen: coupon[i]!,
      pointsDiscountFen: points[i]!,
      pointsUsed: linePoints[i]!,
      payableFen: payable[i]!,
    })),
    goodsFen,
    levelDiscountFen,
    couponDiscountFen: sum(coupon),
    pointsDiscountFen,
    pointsUsed,
    shippingFen: input.shippingFen,
    shippingDiscountFen,
    levelShippingDiscountFen,
    payableFen: sum(payable) + input.shippingFen - shippingDiscountFen,
    isCouponUsed: sum(coupon) + couponShippingFen > 0,
  }
}

function couponDiscounts(lines: readonly number[], coupon: CouponOffer | null): number[] {
  if (!coupon || coupon.off.kind === 'shipping') return lines.map(() => 0)
  const eligible = eligibleFen(lines, coupon)
  const base = sum(eligible)
  if (base < coupon.thresholdFen) return lines.map(() => 0)
  return splitByLargestRemainder(Math.min(base, couponWorth(base, coupon.off)), eligible)
}

function couponWorth(baseFen: number, off: Exclude<CouponOffer['off'], { kind: 'shipping' }>): number {
  if (off.kind === 'amount') return off.offFen
  return Math.min(partOf(baseFen, off.offBasisPoints), off.capFen ?? baseFen)
}

function shippingDiscount(lines: readonly number[], shippingFen: number, coupon: CouponOffer | null): number {
  if (coupon?.off.kind !== 'shipping') return 0
  const base = sum(eligibleFen(lines, coupon))
  if (base === 0 || base < coupon.thresholdFen) return 0
  return Math.min(shippingFen, coupon.off.offFen ?? shippingFen)
}

/** What each line counts for a coupon: nothing outside its scope. */
export function eligibleFen(lines: readonly number[], { lineIndexes }: Pick<CouponOffer, 'lineIndexes'>): number[] {
  return lines.map((fen, i) => (lineIndexes && !lineIndexes.includes(i) ? 0 : fen))
}

function usablePoints(leftFen: number, points: PointsOffer | null): number {
  if (!points) return 0
  assertInteger(points.spend, 0)
  assertInteger(points.fenPerPoint, 1)
  return Math.min(points.spend, Math.floor(partOf(leftFen, points.maxBasisPoints) / points.fenPerPoint))
}

/** ⌊fen · basisPoints / 10,000⌋ */
function partOf(fen: number, basisPoints: BasisPoints): number {
  assertInteger(basisPoints, 0)
  if (basisPoints > 10_000) throw new RangeError(`more than the whole: ${basisPoints} basis points`)
  return multiplyDivide(fen, basisPoints, 10_000).quotient
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const subtract = (from: readonly number[], what: readonly number[]) => from.map((fen, i) => fen - what[i]!)
