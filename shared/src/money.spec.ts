import fc from 'fast-check'
import { fenParts, formatFen, multiplyDivide, parseYuan, splitByLargestRemainder } from './money.ts'

const fen = fc.integer({ min: 0, max: 2 ** 40 })

describe('formatFen', () => {
  test.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [100, '¥1.00'],
    [12345, '¥123.45'],
    [-5, '-¥0.05'],
    [-12345, '-¥123.45'],
  ])('%d fen is %s', (amount, text) => expect(formatFen(amount)).toBe(text))

  test('gives the parts for a price with small decimals', () =>
    expect(fenParts(12345)).toEqual({ sign: '', yuan: '123', decimals: '45' }))

  test.each([0.5, NaN, Infinity, 2 ** 53])('refuses %d', (amount) =>
    expect(() => formatFen(amount)).toThrow(RangeError),
  )

  test('parseYuan reads back what formatFen wrote', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (n) => parseYuan(formatFen(n).slice(1)) === n)))
})

test.each([
  ['12.5', 1250],
  [' 12 ', 1200],
  ['0.01', 1],
  ['1.234', null],
  ['-1', null],
  ['1e3', null],
  ['', null],
  ['１２', null],
])('parseYuan(%j) is %p', (text, amount) => expect(parseYuan(text)).toBe(amount))

test('multiplyDivide is exact beyond 2⁵³', () =>
  fc.assert(
    fc.property(fen, fen, fc.integer({ min: 1, max: 2 ** 51 }), (a, b, c) => {
      fc.pre(BigInt(a) * BigInt(b) < BigInt(c) * 2n ** 53n)
      const { quotient, remainder } = multiplyDivide(a, b, c)
      expect(BigInt(quotient)).toBe((BigInt(a) * BigInt(b)) / BigInt(c))
      expect(BigInt(remainder)).toBe((BigInt(a) * BigInt(b)) % BigInt(c))
    }),
  ))

describe('splitByLargestRemainder', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [2, [1, 1, 1], [1, 1, 0]],
    [10, [0, 3, 7], [0, 3, 7]],
    [1, [1, 2], [0, 1]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
  ])('%d over %j is %j', (total, weights, parts) => expect(splitByLargestRemainder(total, weights)).toEqual(parts))

  test('conserves the total, and no part exceeds its weight when the total does not exceed the sum', () =>
    fc.assert(
      fc.property(
        fc.array(fen, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (w, part) => {
          const total = Math.floor(w.reduce((a, b) => a + b, 0) * part)
          const parts = splitByLargestRemainder(total, w)
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
          parts.forEach((share, i) => expect(share >= 0 && share <= (w[i] ?? 0)).toBe(true))
        },
      ),
    ))

  test.each([
    [1, []],
    [1, [0, 0]],
    [-1, [1]],
    [1.5, [1]],
    [1, [-1, 2]],
  ])('refuses %d over %j', (total, weights) =>
    expect(() => splitByLargestRemainder(total, weights)).toThrow(RangeError),
  )
})
