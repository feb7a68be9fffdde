import { moveOrder } from '../../src/modules/trade/order/move-order.ts'
import { orderRow } from '../fixtures/rows.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

describeOnEachEngine('an order moves in one place', (start) => {
  let shop: Started
  let orders = 0
  beforeAll(async () => {
    shop = await start()
  })

  const actor = { kind: 'staff', id: 7 } as const
  const order = (about: Parameters<typeof orderRow>[1] = {}) =>
    shop.db.transaction((tx) => tx.insert('orders', orderRow(++orders, about)))
  const move = (id: number, what: Omit<Parameters<typeof moveOrder>[2], 'actor' | 'now'>) =>
    shop.db.transaction((tx) => moveOrder(tx, id, { ...what, actor, now: shop.clock.now() }))
  const now = (id: number) =>
    shop.db.read((tx) =>
      tx.row('SELECT paymentState, fulfilmentState, afterSaleState, paidAt, closeReason FROM orders WHERE id = ?', [
        id,
      ]),
    )
  const history = (id: number) =>
    shop.db.read((tx) =>
      tx.rows(
        'SELECT field, fromState, toState, actorKind, actorId, reason FROM order_events WHERE orderId = ? ORDER BY id',
        [id],
      ),
    )
  const untouched = {
    ...{ paymentState: 'unpaid', fulfilmentState: 'waiting', afterSaleState: 'none' },
    ...{ paidAt: null, closeReason: null },
  }

  test('both states, the columns that go with them and a row of history for each, in one go', async () => {
    const id = await order()
    const done = await move(id, {
      payment: ['unpaid', 'closed'],
      fulfilment: ['waiting', 'cancelled'],
      ...{ set: { closeReason: 'timeout' }, reason: 'timeout' },
    })
    expect(done).toBe(true)
    expect(await now(id)).toEqual({
      ...untouched,
      ...{ paymentState: 'closed', fulfilmentState: 'cancelled', closeReason: 'timeout' },
    })
    const by = { actorKind: 'staff', actorId: 7, reason: 'timeout' }
    expect(await history(id)).toEqual([
      { field: 'payment', fromState: 'unpaid', toState: 'closed', ...by },
      { field: 'fulfilment', fromState: 'waiting', toState: 'cancelled', ...by },
    ])
  })

  test('an order that is elsewhere, or that what is given does not hold of, stays with nothing written', async () => {
    const id = await order()
    expect(await move(id, { payment: ['paid', 'refunding'] })).toBe(false)
    expect(await move(id, { fulfilment: ['waiting', 'preparing'], given: { paymentState: 'paid' } })).toBe(false)
    expect(await move(id, { payment: ['unpaid', 'paid'], given: { delivery: 'pickup' } })).toBe(false)
    expect(await now(id)).toEqual(untouched)
    expect(await history(id)).toEqual([])
  })

  test('a step the table does not have is a fault, and a move without a step too', async () => {
    const id = await order()
    await expect(move(id, { payment: ['unpaid', 'refunded'] })).rejects.toThrow('payment does not move from unpaid')
    await expect(move(id, { fulfilment: ['received', 'preparing'] })).rejects.toThrow('fulfilment does not move')
    await expect(move(id, { set: { closeReason: 'x' } })).rejects.toThrow('a move without a step')
    expect(await now(id)).toEqual(untouched)
    expect(await history(id)).toEqual([])
  })

  test('of eight that pay an order at once, one moves it', async () => {
    const id = await order()
    const paidAt = shop.clock.now()
    const moved = await Promise.all(
      Array.from({ length: 8 }, () => move(id, { payment: ['unpaid', 'paid'], set: { paidAt } })),
    )
    expect(moved.filter(Boolean)).toHaveLength(1)
    expect(await now(id)).toEqual({ ...untouched, paymentState: 'paid', paidAt })
    expect(await history(id)).toHaveLength(1)
  })
})
