import fc from 'fast-check'
import { type PriceInput, type PriceLine, quote } from './price.ts'
import { portionOf, refundFor } from './refund.ts'

const anyOrder: fc.Arbitrary<PriceInput<PriceLine>> = fc.record({
  lines: fc.array(
    fc.record({ unitPriceFen: fc.integer({ min: 0, max: 100_000 }), quantity: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 1, maxLength: 5 },
  ),
  shippingFen: fc.nat(2_000),
  level: fc.option(fc.record({ offBasisPoints: fc.nat(5_000), isShippingFree: fc.boolean() })),
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
      const all = price.lines.map((line) => ({ line, gone: 0 }))
      let [backFen, backPoints] = [0, 0]
      const units = price.lines.reduce((sum, line) => sum + line.quantity, 0)
      for (let left = units; left > 0; left--) {
        const open = all.filter(({ line, gone }) => gone < line.quantity)
        const turn = open[Number(turns.next().value) % open.length]
        if (!turn) throw new Error('units are left and no line is open')
        const lines = all.map((each) => ({ ...each.line, refundedQuantity: each.gone, take: each === turn ? 1 : 0 }))
        backFen += refundFor({ lines, shippingFen }).totalFen
        backPoints += portionOf(turn.line.pointsUsed, turn.line.quantity, turn.gone, 1)
        turn.gone += 1
        expect(backFen).toBeLessThanOrEqual(price.payableFen)
        expect(backPoints).toBeLessThanOrEqual(price.pointsUsed)
      }
      expect(backFen).toBe(price.payableFen)
      expect(backPoints).toBe(price.pointsUsed)
    }),
  ))
