import { couponRisks, mostCostFen } from './cost.ts'
import { templateMoves } from './state.ts'

const coupon = (about: Partial<Parameters<typeof couponRisks>[0]> = {}) => ({
  ...({ kind: 'fixed', offFen: 500, capFen: null, thresholdFen: 3000, totalLimit: 100, budgetFen: null } as const),
  ...about,
})

describe('what a coupon can cost', () => {
  test.each([
    ['number by reduction', coupon(), 50_000],
    ['what the budget pays, in whole coupons', coupon({ budgetFen: 1200 }), 1000],
    ['any number', coupon({ totalLimit: null }), null],
    ['any number, bounded by a budget', coupon({ totalLimit: null, budgetFen: 1200 }), 1000],
    ['a percentage with a cap', coupon({ kind: 'percent', offFen: null, capFen: 700 }), 70_000],
    ['a percentage without one', coupon({ kind: 'percent', offFen: null }), null],
    ['all of the shipping', coupon({ kind: 'shipping', offFen: null }), null],
  ])('%s', (_, one, fen) => expect(mostCostFen(one)).toBe(fen))

  test.each([
    ['30 minus 5, a hundred', coupon(), []],
    ['30 minus 50', coupon({ offFen: 5000 }), ['gives-all-it-asks']],
    ['30 minus 30', coupon({ offFen: 3000 }), ['gives-all-it-asks']],
    ['30 minus 29.99', coupon({ offFen: 2999 }), []],
    ['5 off anything', coupon({ thresholdFen: 0 }), ['gives-all-it-asks']],
    [
      '30 minus 50, as many as asked for',
      coupon({ offFen: 5000, totalLimit: null }),
      ['gives-all-it-asks', 'cost-unbounded'],
    ],
    ['99 % of anything, capped', coupon({ kind: 'percent', offFen: null, capFen: 700, thresholdFen: 0 }), []],
    ['shipping, with an amount', coupon({ kind: 'shipping', thresholdFen: 0 }), []],
    ['shipping, all of it', coupon({ kind: 'shipping', offFen: null }), ['cost-unbounded']],
  ])('has to be meant: %s', (_, one, risks) => expect(couponRisks(one)).toEqual(risks))

  it('is decided before anybody has one: nothing becomes a draft again', () => {
    expect(Object.values(templateMoves).flat()).not.toContain('draft')
  })
})
