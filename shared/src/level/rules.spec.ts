import fc from 'fast-check'
import { quote } from '../order/price.ts'
import { refundFor } from '../order/refund.ts'
import {
  earnedGrowth,
  growthToTakeBack,
  levelFor,
  levelProgress,
  nextLevel,
  thresholdsRise,
  yearAfter,
} from './rules.ts'

const levels = [{ growthFrom: 2000 }, { growthFrom: 0 }, { growthFrom: 500 }]

test.each([
  [0, 0],
  [99, 0],
  [100, 1],
  [1990, 19],
])('%d fen grow %d', (fen, growth) => expect(earnedGrowth(fen)).toBe(growth))

test.each([
  [0, 0, 500],
  [499, 0, 500],
  [500, 500, 2000],
  [2000, 2000, undefined],
  [-3, undefined, 0],
])('%d growth is at %p, and %p is next', (growth, at, next) => {
  expect(levelFor(levels, growth)?.growthFrom).toBe(at)
  expect(nextLevel(levels, growth)?.growthFrom).toBe(next)
})

test('the way to the next level is measured from the one that was reached', () => {
  expect(levelProgress(levels, 250)).toBe(0.5)
  expect(levelProgress(levels, 500)).toBe(0)
  expect(levelProgress(levels, 9000)).toBe(1)
  expect(levelProgress([{ growthFrom: 100 }], 25)).toBe(0.25)
  expect(levelProgress([], 25)).toBe(1)
})

test('thresholds rise with the rank, strictly', () => {
  const at = (...growth: number[]) => growth.map((growthFrom, rankNo) => ({ rankNo, growthFrom })).reverse()
  expect(thresholdsRise([])).toBe(true)
  expect(thresholdsRise(at(0, 500, 2000))).toBe(true)
  expect(thresholdsRise(at(0, 500, 500))).toBe(false)
  expect(thresholdsRise(at(600, 500))).toBe(false)
})

test('a year ends at the midnight after its last whole day, Shanghai', () =>
  expect(yearAfter(new Date('2026-11-22T15:59:59.999Z')).toISOString()).toBe('2027-11-22T16:00:00.000Z'))

const lines = fc.array(
  fc.record({ unitPriceFen: fc.integer({ min: 0, max: 50_000 }), quantity: fc.integer({ min: 1, max: 6 }) }),
  { minLength: 1, maxLength: 4 },
)

test('refunds of parts, in any order, take back what one whole refund takes, and never more in between', () =>
  fc.assert(
    fc.property(lines, fc.nat(5_000), fc.infiniteStream(fc.nat(9)), (wanted, offBasisPoints, turns) => {
      const price = quote({ lines: wanted, shippingFen: 500, level: { offBasisPoints, isShippingFree: false } })
      const paidFen = price.payableFen - price.shippingFen
      const grant = { amount: earnedGrowth(paidFen), takenBack: 0 }
      const units = price.lines.map((line) => ({ ...line, refundedQuantity: 0 }))
      let backFen = 0
      for (let left = units.reduce((sum, { quantity }) => sum + quantity, 0); left > 0; left--) {
        const open = units.filter((line) => line.refundedQuantity < line.quantity)
        const turn = open.at(Number(turns.next().value) % open.length)!
        const input = units.map((line) => ({ ...line, take: line === turn ? 1 : 0 }))
        backFen += refundFor({ lines: input, shippingFen: 0 }).totalFen
        turn.refundedQuantity += 1
        grant.takenBack += growthToTakeBack(grant, paidFen - backFen)
        expect(grant.amount - grant.takenBack).toBe(earnedGrowth(paidFen - backFen))
      }
      expect(grant.takenBack).toBe(grant.amount)
    }),
  ))
