import fc from 'fast-check'
import { quote } from './price.ts'
import { portionOf, refundFor } from './refund.ts'

test('three units for 100 fen go back as 33, 33, 34', () =>
  expect([0, 1, 2].map((before) => portionOf(100, 3, before, 1))).toEqual([33, 33, 34]))

test('no more units go back than were bought', () => {
  expect(() => portionOf(100, 3, 2, 2)).toThrow(RangeError)
  expect(() => portionOf(100, 3, 0, -1)).toThrow(RangeError)
})

test('shipping goes back with the last unit, unless the parcel was sent', () => {
  const paid = { payableFen: 1000, quantity: 2 }
  const first = { lines: [{ ...paid, refundedQuantity: 0, take: 1 }], shippingFen: 600 }
  const last = { lines: [{ ...paid, refundedQuantity: 1, take: 1 }], shippingFen: 600 }
  const again = { lines: [{ ...paid, refundedQuantity: 2, take: 0 }], shippingFen: 600 }
  expect(refundFor(first)).toEqual({ lineFen: [500], shippingFen: 0, totalFen: 500 })
  expect(refundFor(last)).toEqual({ lineFen: [500], shippingFen: 600, totalFen: 1100 })
  expect(refundFor({ ...last, keepsShipping: true }).totalFen).toBe(500)
  expect(refundFor(again).totalFen).toBe(0)
})

test('any sequence of partial refunds sums to what was paid, to the fen', () => {
  const line = fc.record({ unitPriceFen: fc.nat(1_000_000), quantity: fc.integer({ min: 1, max: 50 }) })
  const orders = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 5 }), shippingFen: fc.nat(5_000) })
  fc.assert(
    fc.property(orders, fc.nat(1_000_000), fc.infiniteStream(fc.nat(20)), (order, offFen, takes) => {
      const price = quote({ ...order, coupon: { thresholdFen: 0, off: { kind: 'amount', offFen } } })
      const left = price.lines.map((l) => ({ ...l, refundedQuantity: 0, take: 0 }))
      const perLine = left.map(() => 0)
      let refunded = 0
      for (let turn = 0; left.some((l) => l.refundedQuantity < l.quantity); turn++) {
        const forced = turn > 100 ? 50 : 0
        for (const l of left) l.take = Math.min(takes.next().value + forced, l.quantity - l.refundedQuantity)
        const refund = refundFor({ lines: left, shippingFen: order.shippingFen })
        refunded += refund.totalFen
        left.forEach((l, i) => {
          l.refundedQuantity += l.take
          perLine[i] = (perLine[i] ?? 0) + (refund.lineFen[i] ?? 0)
          expect(perLine[i]).toBeLessThanOrEqual(l.payableFen)
        })
      }
      expect(perLine).toEqual(price.lines.map((l) => l.payableFen))
      expect(refunded).toBe(price.payableFen)
    }),
  )
})
