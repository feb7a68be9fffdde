import fc from 'fast-check'
import { type CouponOffer, type PriceInput, type PriceLine, quote } from './price.ts'

const line = (unitPriceFen: number, quantity = 1) => ({ unitPriceFen, quantity })
const amount = (offFen: number, thresholdFen = 0): CouponOffer => ({ thresholdFen, off: { kind: 'amount', offFen } })

test('without discounts the goods and the shipping are payable', () =>
  expect(quote({ lines: [{ ...line(1990, 2), skuCode: 'S1' }], shippingFen: 600 })).toEqual({
    lines: [
      {
        skuCode: 'S1',
        unitPriceFen: 1990,
        quantity: 2,
        goodsFen: 3980,
        levelDiscountFen: 0,
        couponDiscountFen: 0,
        pointsDiscountFen: 0,
        pointsUsed: 0,
        payableFen: 3980,
      },
    ],
    goodsFen: 3980,
    levelDiscountFen: 0,
    couponDiscountFen: 0,
    pointsDiscountFen: 0,
    pointsUsed: 0,
    shippingFen: 600,
    shippingDiscountFen: 0,
    levelShippingDiscountFen: 0,
    payableFen: 4580,
    isCouponUsed: false,
  }))

test('level, then coupon, then points, each on what the one before left', () => {
  const price = quote({
    lines: [line(1000), line(2000)],
    shippingFen: 500,
    level: { offBasisPoints: 500, isShippingFree: false },
    coupon: amount(100, 2850),
    points: { spend: 1000, fenPerPoint: 1, maxBasisPoints: 1000 },
  })
  expect(price).toMatchObject({
    goodsFen: 3000,
    levelDiscountFen: 150,
    couponDiscountFen: 100,
    pointsDiscountFen: 275,
    payableFen: 2475 + 500,
    pointsUsed: 275,
  })
  expect(price.lines.map((l) => [l.levelDiscountFen, l.couponDiscountFen, l.pointsDiscountFen, l.payableFen])).toEqual([
    [50, 33, 92, 825],
    [100, 67, 183, 1650],
  ])
})

test('a coupon larger than the order makes the goods free, never negative (bug 14)', () =>
  expect(quote({ lines: [line(1000)], shippingFen: 300, coupon: amount(1824) })).toMatchObject({
    couponDiscountFen: 1000,
    payableFen: 300,
  }))

test('a coupon below its threshold, or without its lines, is not used', () => {
  expect(quote({ lines: [line(999)], shippingFen: 0, coupon: amount(100, 1000) }).isCouponUsed).toBe(false)
  const other = { ...amount(100), lineIndexes: [] }
  expect(quote({ lines: [line(999)], shippingFen: 0, coupon: other }).isCouponUsed).toBe(false)
})

test('a coupon for one line leaves the others alone; a rate has its cap', () => {
  const off = { kind: 'rate' as const, offBasisPoints: 5000, capFen: 300 }
  const price = quote({
    lines: [line(1000), line(1000)],
    shippingFen: 0,
    coupon: { thresholdFen: 0, off, lineIndexes: [1] },
  })
  expect(price.lines.map((l) => l.couponDiscountFen)).toEqual([0, 300])
})

test('a shipping coupon takes off the shipping, never more, and nothing off the goods', () => {
  const off = (offFen: number | null): CouponOffer => ({ thresholdFen: 1000, off: { kind: 'shipping', offFen } })
  const input = { lines: [line(1000)], shippingFen: 600 }
  expect(quote({ ...input, coupon: off(400) })).toMatchObject({ shippingDiscountFen: 400, payableFen: 1200 })
  expect(quote({ ...input, coupon: off(900) })).toMatchObject({ shippingDiscountFen: 600, payableFen: 1000 })
  expect(quote({ ...input, coupon: off(null) })).toMatchObject({ shippingDiscountFen: 600, couponDiscountFen: 0 })
  expect(quote({ ...input, lines: [line(999)], coupon: off(null) }).isCouponUsed).toBe(false)
  expect(quote({ ...input, shippingFen: 0, coupon: off(null) }).isCouponUsed).toBe(false)
})

test('a level that ships for free leaves a shipping coupon unspent, and takes off nothing where nothing is shipped', () => {
  const level = { offBasisPoints: 0, isShippingFree: true }
  const coupon: CouponOffer = { thresholdFen: 0, off: { kind: 'shipping', offFen: null } }
  const shipped = { lines: [line(1000)], shippingFen: 600, level }
  expect(quote({ ...shipped, coupon })).toMatchObject({
    shippingDiscountFen: 600,
    levelShippingDiscountFen: 600,
    payableFen: 1000,
    isCouponUsed: false,
  })
  expect(quote({ ...shipped, coupon: amount(100) })).toMatchObject({ payableFen: 900, isCouponUsed: true })
  expect(quote({ ...shipped, shippingFen: 0 })).toMatchObject({ shippingDiscountFen: 0, levelShippingDiscountFen: 0 })
})

test('a threshold is looked at after the level: what a level takes off can leave a coupon unspent', () => {
  const level = { offBasisPoints: 500, isShippingFree: false }
  expect(quote({ lines: [line(1000)], shippingFen: 0, level, coupon: amount(100, 951) })).toMatchObject({
    levelDiscountFen: 50,
    couponDiscountFen: 0,
    isCouponUsed: false,
  })
})

test('points go to the lines they pay for, whole ones only', () => {
  const price = quote({
    lines: [line(500), line(250), line(250)],
    shippingFen: 0,
    points: { spend: 7, fenPerPoint: 10, maxBasisPoints: 10_000 },
  })
  expect(price).toMatchObject({ pointsUsed: 7, pointsDiscountFen: 70 })
  expect(price.lines.map((l) => [l.pointsDiscountFen, l.pointsUsed])).toEqual([
    [35, 3],
    [18, 2],
    [17, 2],
  ])
})

test.each([
  [line(100, 0)],
  [line(100, -1)],
  [line(100, 1.5)],
  [line(-1)],
  [line(2 ** 53)],
  [line(2 ** 40, 2 ** 40)],
  [line(NaN)],
])('refuses the line %j (bug 13)', (bad) => expect(() => quote({ lines: [bad], shippingFen: 0 })).toThrow(RangeError))

const anyInput: fc.Arbitrary<PriceInput<PriceLine>> = fc.record({
  lines: fc.array(fc.record({ unitPriceFen: fc.nat(10_000_000), quantity: fc.integer({ min: 1, max: 9_999 }) }), {
    minLength: 1,
    maxLength: 10,
  }),
  shippingFen: fc.nat(100_000),
  level: fc.option(fc.record({ offBasisPoints: fc.nat(10_000), isShippingFree: fc.boolean() })),
  coupon: fc.option(
    fc.record({
      thresholdFen: fc.nat(1_000_000),
      off: fc.oneof(
        fc.record({ kind: fc.constant('amount' as const), offFen: fc.nat(10_000_000) }),
        fc.record({
          kind: fc.constant('rate' as const),
          offBasisPoints: fc.nat(10_000),
          capFen: fc.option(fc.nat(100_000)),
        }),
        fc.record({ kind: fc.constant('shipping' as const), offFen: fc.option(fc.nat(200_000)) }),
      ),
      lineIndexes: fc.array(fc.nat(9)),
    }),
  ),
  points: fc.option(
    fc.record({
      spend: fc.nat(1_000_000),
      fenPerPoint: fc.integer({ min: 1, max: 100 }),
      maxBasisPoints: fc.nat(10_000),
    }),
  ),
})

test('O1: payable = lines + shipping, line discounts sum to the order discount, 0 ≤ discount ≤ line', () =>
  fc.assert(
    fc.property(anyInput, (input) => {
      const price = quote(input)
      const total = (pick: (l: (typeof price.lines)[number]) => number) => price.lines.reduce((a, l) => a + pick(l), 0)
      expect(total((l) => l.payableFen) + price.shippingFen - price.shippingDiscountFen).toBe(price.payableFen)
      expect(price.shippingDiscountFen).toBeGreaterThanOrEqual(0)
      expect(price.shippingDiscountFen).toBeLessThanOrEqual(price.shippingFen)
      expect(price.levelShippingDiscountFen).toBe(input.level?.isShippingFree ? input.shippingFen : 0)
      expect(price.levelShippingDiscountFen).toBeLessThanOrEqual(price.shippingDiscountFen)
      if (!price.isCouponUsed)
        expect([price.couponDiscountFen, price.shippingDiscountFen]).toEqual([0, price.levelShippingDiscountFen])
      expect(total((l) => l.pointsUsed)).toBe(price.pointsUsed)
      expect(total((l) => l.goodsFen)).toBe(price.goodsFen)
      expect(total((l) => l.levelDiscountFen)).toBe(price.levelDiscountFen)
      expect(total((l) => l.couponDiscountFen)).toBe(price.couponDiscountFen)
      expect(total((l) => l.pointsDiscountFen)).toBe(price.pointsDiscountFen)
      for (const l of price.lines) {
        const discounts = [l.levelDiscountFen, l.couponDiscountFen, l.pointsDiscountFen]
        expect(discounts.every((fen) => fen >= 0)).toBe(true)
        expect(l.payableFen).toBe(l.goodsFen - discounts.reduce((a, b) => a + b, 0))
        expect(l.payableFen).toBeGreaterThanOrEqual(0)
      }
    }),
  ))

test('a level by itself never makes an order dearer', () =>
  fc.assert(
    fc.property(anyInput, ({ coupon: _, points: __, ...input }) =>
      expect(quote(input).payableFen).toBeLessThanOrEqual(quote({ ...input, level: null }).payableFen),
    ),
  ))
