import fc from 'fast-check'
import { quote } from '../order/price.ts'
import { addMs, DAY_MS } from '../time.ts'
import {
  type CouponScope,
  type CouponTerms,
  couponMostFen,
  couponObstacle,
  couponOffer,
  couponsAllowed,
  isCovered,
  untilAfterReturn,
  validityFrom,
} from './rules.ts'

const NOW = new Date('2026-11-22T04:00:00Z')
const EVERYTHING: CouponScope = { categoryIds: [], productIds: [], excludedProductIds: [] }
const fixed = (about: Partial<CouponTerms> = {}): CouponTerms => ({
  kind: 'fixed',
  offFen: 500,
  offBasisPoints: null,
  capFen: null,
  thresholdFen: 2000,
  scope: EVERYTHING,
  ...about,
})
const grape = { productId: 1, categoryIds: [11, 10] }
const rice = { productId: 2, categoryIds: [20] }

describe('scope', () => {
  it('without lists is everything', () => expect(isCovered(EVERYTHING, grape)).toBe(true))
  it('by category covers the categories below', () => {
    expect(isCovered({ ...EVERYTHING, categoryIds: [10] }, grape)).toBe(true)
    expect(isCovered({ ...EVERYTHING, categoryIds: [10] }, rice)).toBe(false)
  })
  it('by product, besides a category', () => {
    const scope = { ...EVERYTHING, categoryIds: [10], productIds: [2] }
    expect([grape, rice].map((line) => isCovered(scope, line))).toEqual([true, true])
  })
  it('never covers what is excluded', () => {
    expect(isCovered({ ...EVERYTHING, excludedProductIds: [1] }, grape)).toBe(false)
    expect(isCovered({ categoryIds: [10], productIds: [1], excludedProductIds: [1] }, grape)).toBe(false)
  })
})

describe('what is in the way', () => {
  const ask = (terms: CouponTerms, about: object = {}) =>
    couponObstacle({
      offer: couponOffer(terms, [grape, rice]),
      lineFen: [1500, 1000],
      shippingFen: 600,
      validFromAt: NOW,
      validUntilAt: addMs(NOW, 1),
      now: NOW,
      ...about,
    })
  it('nothing', () => expect(ask(fixed())).toBeNull())
  it('the threshold, with what is missing of the goods that count', () => {
    expect(ask(fixed({ thresholdFen: 2501 }))).toEqual({ reason: 'threshold', params: { missingFen: 1 } })
    expect(ask(fixed({ scope: { ...EVERYTHING, productIds: [1] } }))).toEqual({
      reason: 'threshold',
      params: { missingFen: 500 },
    })
  })
  it('goods that do not count', () =>
    expect(ask(fixed({ scope: { ...EVERYTHING, productIds: [9] } }))?.reason).toBe('scope'))
  it('nothing to ship', () => {
    expect(ask(fixed({ kind: 'shipping' }), { shippingFen: 0 })?.reason).toBe('no-shipping')
    expect(ask(fixed({ kind: 'shipping' }))).toBeNull()
  })
  it('time: good from its first moment until, not at, its last', () => {
    expect(ask(fixed(), { validUntilAt: NOW })?.reason).toBe('expired')
    expect(ask(fixed(), { validFromAt: addMs(NOW, 1) })?.reason).toBe('not-started')
  })
})

describe('how many there may be', () => {
  const supply = { kind: 'fixed' as const, offFen: 500, capFen: null, totalLimit: null, budgetFen: null }
  it('without a limit, as many as one likes', () => expect(couponsAllowed(supply)).toBeNull())
  it('by number and by budget, whichever is less', () => {
    expect(couponsAllowed({ ...supply, totalLimit: 10 })).toBe(10)
    expect(couponsAllowed({ ...supply, budgetFen: 2499 })).toBe(4)
    expect(couponsAllowed({ ...supply, totalLimit: 3, budgetFen: 2499 })).toBe(3)
    expect(couponsAllowed({ ...supply, budgetFen: 499 })).toBe(0)
  })
  it('a percentage costs its cap, shipping what it is limited to, and what nothing bounds no budget pays', () => {
    expect(couponMostFen({ kind: 'percent', offFen: null, capFen: 800 })).toBe(800)
    expect(couponMostFen({ kind: 'shipping', offFen: 600, capFen: null })).toBe(600)
    expect(couponMostFen({ kind: 'shipping', offFen: null, capFen: null })).toBeNull()
    expect(couponsAllowed({ ...supply, kind: 'percent', offFen: null, budgetFen: 1_000_000 })).toBe(0)
  })
})

describe('validity', () => {
  it('in days begins with the issue', () =>
    expect(validityFrom({ validFromAt: null, validUntilAt: null, validDays: 7 }, NOW)).toEqual({
      validFromAt: NOW,
      validUntilAt: addMs(NOW, 7 * DAY_MS),
    }))
  it('in a window ends with the window', () => {
    const window = { validFromAt: addMs(NOW, DAY_MS), validUntilAt: addMs(NOW, 2 * DAY_MS), validDays: null }
    expect(validityFrom(window, NOW)).toEqual({ validFromAt: window.validFromAt, validUntilAt: window.validUntilAt })
    expect(validityFrom(window, addMs(NOW, 1.5 * DAY_MS)).validFromAt).toEqual(addMs(NOW, 1.5 * DAY_MS))
  })
  it('after a return is at least three days when the member is not to blame', () => {
    expect(untilAfterReturn(NOW, false, NOW)).toEqual(addMs(NOW, 3 * DAY_MS))
    expect(untilAfterReturn(addMs(NOW, 4 * DAY_MS), false, NOW)).toEqual(addMs(NOW, 4 * DAY_MS))
    expect(untilAfterReturn(NOW, true, NOW)).toEqual(NOW)
  })
})

const anyTerms: fc.Arbitrary<CouponTerms> = fc.record({
  kind: fc.constantFrom('fixed' as const, 'percent' as const, 'shipping' as const),
  offFen: fc.integer({ min: 1, max: 5000 }),
  offBasisPoints: fc.integer({ min: 1, max: 10_000 }),
  capFen: fc.option(fc.integer({ min: 1, max: 3000 })),
  thresholdFen: fc.nat(6000),
  scope: fc.record({
    categoryIds: fc.subarray([10, 20]),
    productIds: fc.subarray([1, 2]),
    excludedProductIds: fc.subarray([1, 2]),
  }),
})

test('what is in the way and what the price function does agree: no obstacle means a saving, an obstacle none', () =>
  fc.assert(
    fc.property(
      anyTerms,
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(900),
      (terms, a, b, shippingFen) => {
        const offer = couponOffer(terms, [grape, rice])
        const obstacle = couponObstacle({
          offer,
          lineFen: [a, b],
          shippingFen,
          validFromAt: NOW,
          validUntilAt: addMs(NOW, 1),
          now: NOW,
        })
        const lines = [a, b].map((unitPriceFen) => ({ unitPriceFen, quantity: 1 }))
        const price = quote({ lines, shippingFen, coupon: offer })
        if (obstacle) expect(price.isCouponUsed).toBe(false)
        // A percentage of very little may round to nothing.
        else if (terms.kind !== 'percent') expect(price.isCouponUsed).toBe(true)
      },
    ),
  ))
