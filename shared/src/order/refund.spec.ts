import fc from 'fast-check'
import { quote } from './price.ts'
import { isShippingKept, portionOf, refundFor, restFen } from './refund.ts'

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

test('shipping is kept when nothing but a change of mind sent the parcel home', () => {
  expect(isShippingKept({ units: 2, changedMind: 2 })).toBe(true)
  expect(isShippingKept({ units: 2, changedMind: 1 })).toBe(false)
  expect(isShippingKept({ units: 2, changedMind: 0 })).toBe(false)
  expect(isShippingKept({ units: 0, changedMind: 0 })).toBe(false)
})

test('what is left is the shipping, once every unit is back and not before', () => {
  const order = { paymentState: 'paid', payableFen: 11_000, refundedFen: 10_000 }
  expect(restFen(order, [{ quantity: 2, refundedQuantity: 2 }])).toBe(1000)
  expect(restFen(order, [{ quantity: 2, refundedQuantity: 1 }])).toBe(0)
  expect(restFen({ ...order, paymentState: 'refunding' }, [{ quantity: 2, refundedQuantity: 2 }])).toBe(0)
})

test('the same cases in any order give the same sum: all, but the shipping of a mere change of mind', () => {
  const line = fc.record({ payableFen: fc.nat(100_000), quantity: fc.integer({ min: 1, max: 6 }) })
  const orders = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 4 }), shippingFen: fc.nat(2_000) })
  fc.assert(
    fc.property(orders, fc.infiniteStream(fc.nat(1_000)), ({ lines, shippingFen }, dice) => {
      const roll = (sides: number) => Number(dice.next().value) % sides
      // Each unit is in one of a few cases; a case has one reason.
      const units = lines.flatMap((each) =>
        Array.from({ length: each.quantity }, () => ({ of: each, inCase: roll(4) })),
      )
      const cases = [0, 1, 2, 3].map((no) => {
        const own = units.filter(({ inCase }) => inCase === no)
        return { isInVain: roll(2) === 0, own, at: roll(1_000) }
      })
      const real = cases.filter(({ own }) => own.length > 0)
      const sequences = [real, [...real].reverse(), [...real].sort((a, b) => a.at - b.at)]
      const sums = sequences.map((sequence) => {
        const gone = new Map<object, number>()
        const returned = { units: 0, changedMind: 0 }
        let sumFen = 0
        for (const { isInVain, own } of sequence) {
          returned.units += own.length
          if (isInVain) returned.changedMind += own.length
          const taken = lines.map((each) => {
            const take = own.filter(({ of }) => of === each).length
            return { ...each, of: each, refundedQuantity: gone.get(each) ?? 0, take }
          })
          sumFen += refundFor({ lines: taken, shippingFen, keepsShipping: isShippingKept(returned) }).totalFen
          for (const { of, refundedQuantity, take } of taken) gone.set(of, refundedQuantity + take)
        }
        return sumFen
      })
      const goodsFen = lines.reduce((sum, { payableFen }) => sum + payableFen, 0)
      const expected = goodsFen + (real.every(({ isInVain }) => isInVain) ? 0 : shippingFen)
      expect(sums).toEqual([expected, expected, expected])
    }),
  )
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
