import fc from 'fast-check'
import {
  afterClawBack,
  afterGrant,
  earnedPoints,
  expiredLots,
  giveBackToTakes,
  type Lot,
  pointsToTakeBack,
  takeFromLots,
} from './rules.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))
const lots: Lot[] = [
  { id: 2, remaining: 50, expiresAt: day(9) },
  { id: 1, remaining: 30, expiresAt: day(5) },
  { id: 3, remaining: 20, expiresAt: day(5) },
]

test.each([
  [1990, 1, 19],
  [99, 1, 0],
  [1990, 3, 59],
  [0, 1, 0],
])('%d fen at %d a yuan earn %d', (fen, rate, points) => expect(earnedPoints(fen, rate)).toBe(points))

test.each([
  [1990, 1, 150, 29],
  [199, 1, 150, 2],
  [33, 3, 110, 1],
  [1990, 1, 100, 19],
])('%d fen at %d a yuan and %d percent of a level earn %d, rounded down once', (fen, rate, percent, points) =>
  expect(earnedPoints(fen, rate, percent)).toBe(points),
)

test('lots that expire first are taken first', () => {
  expect(takeFromLots(lots, 60)).toEqual({
    takes: [
      { lotId: 1, amount: 30 },
      { lotId: 3, amount: 20 },
      { lotId: 2, amount: 10 },
    ],
    shortBy: 0,
  })
  expect(takeFromLots(lots, 120).shortBy).toBe(20)
  expect(takeFromLots(lots, 0)).toEqual({ takes: [], shortBy: 0 })
})

test('a lot is good until the instant it expires', () => {
  expect(expiredLots(lots, day(5)).map((lot) => lot.id)).toEqual([1, 3])
  expect(expiredLots(lots, new Date(day(5).getTime() - 1))).toEqual([])
})

test('a full refund takes all points back, whatever the steps, and never more', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 12 }),
      (earnedOnFen, amount, steps) => {
        let takenBack = 0
        let refundedFen = 0
        for (const step of [...steps, earnedOnFen]) {
          refundedFen += step
          takenBack += pointsToTakeBack({ earnedOnFen, amount, takenBack }, earnedOnFen - refundedFen)
          expect(takenBack).toBeLessThanOrEqual(amount)
        }
        expect(takenBack).toBe(amount)
      },
    ),
  ))

test('half a refund takes the half, rounded for the shop', () => {
  expect(pointsToTakeBack({ earnedOnFen: 1000, amount: 9, takenBack: 0 }, 500)).toBe(5)
  expect(pointsToTakeBack({ earnedOnFen: 1000, amount: 9, takenBack: 5 }, 0)).toBe(4)
  expect(pointsToTakeBack({ earnedOnFen: 0, amount: 0, takenBack: 0 }, 0)).toBe(0)
})

test('spent points become a debt, which new points repay first', () => {
  expect(afterClawBack({ balance: 100, debt: 0, lots }, 130)).toMatchObject({ balance: -30, debt: 30 })
  expect(afterGrant({ balance: -30, debt: 30 }, 50)).toEqual({ balance: 20, debt: 0, lotAmount: 20 })
  expect(afterGrant({ balance: -30, debt: 30 }, 10)).toEqual({ balance: -20, debt: 20, lotAmount: 0 })
})

test('whatever happens, the lots hold balance + debt, and never beside a debt', () =>
  fc.assert(
    fc.property(fc.array(fc.record({ grants: fc.boolean(), amount: fc.nat(1000) }), { maxLength: 30 }), (moves) => {
      let books = { balance: 0, debt: 0, lots: [] as Lot[] }
      moves.forEach(({ grants, amount }, i) => {
        if (grants) {
          const { balance, debt, lotAmount } = afterGrant(books, amount)
          books = {
            balance,
            debt,
            lots: [...books.lots, { id: i, remaining: lotAmount, expiresAt: day((i * 7) % 11) }],
          }
        } else {
          const { balance, debt, takes } = afterClawBack(books, amount)
          const taken = new Map(takes.map((take) => [take.lotId, take.amount]))
          const left = books.lots.map((lot) => ({ ...lot, remaining: lot.remaining - (taken.get(lot.id) ?? 0) }))
          books = { balance, debt, lots: left }
        }
        const held = books.lots.reduce((sum, lot) => sum + lot.remaining, 0)
        expect(held).toBe(books.balance + books.debt)
        expect(Math.min(held, books.debt)).toBe(0)
        expect(books.lots.every((lot) => lot.remaining >= 0)).toBe(true)
      })
    }),
  ))

test('what comes back goes to the lots it came from, the longest-lived first, never more than was taken', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 10, n))
  const takes = [
    { takeId: 1, lotId: 1, amount: 10, returned: 0, expiresAt: day(1) },
    { takeId: 2, lotId: 2, amount: 20, returned: 5, expiresAt: day(2) },
  ]
  expect(giveBackToTakes(takes, 18).map(({ takeId, amount }) => [takeId, amount])).toEqual([
    [2, 15],
    [1, 3],
  ])
  expect(giveBackToTakes(takes, 0)).toEqual([])
  expect(() => giveBackToTakes(takes, 26)).toThrow(RangeError)
})
