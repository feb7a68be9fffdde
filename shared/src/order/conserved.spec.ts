import fc from 'fast-check'
import { type PriceInput, type PriceLine, quote } from './price.ts'
import { portionOf, refundFor } from './refund.ts'

const anyOrder: fc.Arbitrary<PriceInput<PriceLine>> = fc.record({
  lines: fc.array(
    fc.record({ unitPriceFen: fc.integer({ min: 0, max: 100_000 }), quantity: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 1, maxLength: 5 },
  ),
  shippingFen: fc.nat(2_000),
  levelDiscount: fc.option(fc.record({ offBasisPoints: fc.nat(5_000) })),
  coupon: fc.option(
    fc.record({
      thresholdFen: fc.nat(50_000),
      off: fc.oneof(
        fc.record({ kind: fc.constant('amount' as const), offFen: fc.nat(100_000) }),
        fc.record({
          kind: fc.constant('rate' as const),
          offBasisPoints: fc.nat(10_000),
          capFen: fc.option(fc.nat(10_000)),
        }),
        fc.record({ kind: fc.constant('shipping' as const), offFen: fc.option(fc.nat(3_000)) }),
      ),
    }),
  ),
  points: fc.option(
    fc.record({
      spend: fc.nat(100_000),
      fenPerPoint: fc.integer({ min: 1, max: 100 }),
      maxBasisPoints: fc.nat(10_000),
    }),
  ),
})

test('whatever the order and the sequence of its refunds, money and points come back to the fen, and never too early', () =>
  fc.assert(
    fc.property(anyOrder, fc.infiniteStream(fc.nat(4)), (input, turns) => {
      const price = quote(input)
      const shippingFen = price.shippingFen - price.shippingDiscountFen
      const gone = price.lines.map(() => 0)
      let [backFen, backPoints] = [0, 0]
      const units = price.lines.reduce((sum, line) => sum + line.quantity, 0)
      for (let left = units; left > 0; left--) {
        const open = price.lines.flatMap((line, i) => (gone[i]! < line.quantity ? [i] : []))
        const turn = open[turns.next().value! % open.length]!
        const lines = price.lines.map((line, i) => ({ ...line, refundedQuantity: gone[i]!, take: i === turn ? 1 : 0 }))
        backFen += refundFor({ lines, shippingFen }).totalFen
        const { pointsUsed, quantity } = price.lines[turn]!
        backPoints += portionOf(pointsUsed, quantity, gone[turn]!, 1)
        gone[turn] = gone[turn]! + 1
        expect(backFen).toBeLessThanOrEqual(price.payableFen)
        expect(backPoints).toBeLessThanOrEqual(price.pointsUsed)
      }
      expect(backFen).toBe(price.payableFen)
      expect(backPoints).toBe(price.pointsUsed)
    }),
  ))
