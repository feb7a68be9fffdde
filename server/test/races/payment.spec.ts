import { CloseUnpaidOrder } from '../../src/modules/trade/payment/close-unpaid-order.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const SYSTEM = { kind: 'system' } as const

interface Counts {
  paid: number
  consumed: number
  refunds: number
  paidEvents: number
}

/** What paying has left behind: each of these happens once, or the money was counted twice. */
const counts = async (shop: TradeShop): Promise<Counts> => ({
  paid: (await shop.rows("SELECT id FROM orders WHERE paymentState = 'paid'")).length,
  consumed: (await shop.rows('SELECT id FROM payments WHERE consumedOrderId IS NOT NULL')).length,
  refunds: (await shop.rows('SELECT id FROM refunds')).length,
  paidEvents: (await shop.rows("SELECT id FROM order_events WHERE field = 'payment' AND toState = 'paid'")).length,
})

describeOnEachEngine('bugs 7 and 8: the same success any number of times', (start) => {
  test('20 notifications at once are all answered 204 and count once', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const { orderNo } = await shop.place(0)
    await shop.control('/notifications/rules', { outTradeNo: orderNo, copies: 20 })
    await shop.payAtCashier(0, orderNo)
    await shop.settle(async () => (await shop.detail(0, orderNo)).stage === 'teaming')
    const replayed = await shop.control<{ answers: { status?: number }[] }>('/notifications/replay', {
      outTradeNo: orderNo,
      copies: 20,
    })
    expect(replayed.answers).toHaveLength(20)
    expect(new Set(replayed.answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1)
    expect(await counts(shop)).toEqual({ paid: 1, consumed: 1, refunds: 0, paidEvents: 1 })
    expect((await shop.rows('SELECT paidSeats FROM teams'))[0]).toEqual({ paidSeats: 1 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('the naive way, looking before writing, pays twice', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const { orderNo } = await shop.place(0)
    const naive = async (): Promise<boolean> => {
      const order = await shop.db.read((tx) =>
        tx.row<{ paymentState: string }>('SELECT paymentState FROM orders WHERE orderNo = ?', [orderNo]),
      )
      if (order!.paymentState !== 'unpaid') return false
      await shop.db.transaction((tx) => tx.run("UPDATE orders SET paymentState = 'paid' WHERE orderNo = ?", [orderNo]))
      return true
    }
    expect((await Promise.all(Array.from({ length: 16 }, naive))).filter(Boolean).length).toBeGreaterThan(1)
  })
})

describeOnEachEngine('bug 6: notification and the client asking, at once', (start) => {
  test('both tell of one success; neither undoes the other', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const { orderNo } = await shop.place(0)
    await shop.payAtCashier(0, orderNo, 'pay-silent')
    const asking = Array.from({ length: 8 }, () =>
      shop.http.post(`/api/v1/app/orders/${orderNo}/payment-check`, undefined, { as: shop.token(0) }),
    )
    const telling = shop.control('/notifications/replay', { outTradeNo: orderNo, copies: 8 })
    const answers = await Promise.all(asking)
    await telling
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(await counts(shop)).toEqual({ paid: 1, consumed: 1, refunds: 0, paidEvents: 1 })
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('bug 5: payment against the closing of an unpaid order', (start) => {
  const close = (shop: TradeShop, orderId: number) =>
    shop.app.get(CloseUnpaidOrder, { strict: false }).run(orderId, SYSTEM, 'timeout')

  test('closed first, told afterwards: the order stays closed, the stock stays free, the money goes back once', async () => {
    const shop = await openTradeShop(start, { members: 1, stock: [1] })
    const { orderNo } = await shop.place(0, { kind: 'alone' })
    expect(await close(shop, 1)).toBe('closed')
    expect(await shop.stockRow()).toEqual({ onHand: 1, reserved: 0 })
    expect(await shop.confirm(0, orderNo, { totalFen: 2990 })).toBe('surplus')
    expect(await shop.confirm(0, orderNo, { totalFen: 2990 })).toBe('duplicate')
    expect((await shop.orderRow(orderNo))!.paymentState).toBe('closed')
    expect(await shop.stockRow()).toEqual({ onHand: 1, reserved: 0 })
    expect(await shop.rows('SELECT amountFen, cause, businessKey FROM refunds')).toEqual([
      { amountFen: 2990, cause: 'late-payment', businessKey: 'payment:1:surplus' },
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('told first, closed afterwards: the payment wins', async () => {
    const shop = await openTradeShop(start, { members: 1, stock: [1] })
    const { orderNo } = await shop.place(0, { kind: 'alone' })
    await shop.confirm(0, orderNo, { totalFen: 2990 })
    expect(await close(shop, 1)).toBe('paid')
    expect((await shop.orderRow(orderNo))!.paymentState).toBe('paid')
    expect(await shop.stockRow()).toEqual({ onHand: 1, reserved: 1 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('paid at WeChat, told to nobody, the deadline passes: asking WeChat lets the payment win', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const { orderNo } = await shop.place(0)
    await shop.control('/notifications/rules', { outTradeNo: orderNo, drop: true, times: null })
    await shop.payAtCashier(0, orderNo, 'pay-silent')
    await shop.advance(15 * 60 + 1)
    await shop.runner.drain()
    expect((await shop.detail(0, orderNo)).stage).toBe('teaming')
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('both at once: either way the books are right', async () => {
    for (let round = 0; round < 10; round++) {
      const shop = round === 0 ? await openTradeShop(start, { members: 1 }) : shared!
      shared = shop
      const { orderNo } = await shop.place(0, { kind: 'alone' })
      const [order] = await shop.rows<{ id: number }>('SELECT id FROM orders WHERE orderNo = ?', [orderNo])
      const [closed, told] = await Promise.all([close(shop, order!.id), shop.confirm(0, orderNo, { totalFen: 2990 })])
      expect([
        ['closed', 'surplus'],
        ['paid', 'paid'],
      ]).toContainEqual([closed, told])
    }
    expect(await shared!.brokenInvariants()).toEqual([])
  })
  let shared: TradeShop | undefined
})

describeOnEachEngine('bug 9: two attempts of one order, both paid', (start) => {
  test('one order is paid, the other money goes back once', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const { orderNo } = await shop.place(0)
    const second = `${orderNo}B`
    await shop.db.transaction(async (tx) => {
      const about = { outTradeNo: second, amountFen: 1990, status: 'pending', createdAt: shop.clock.now() }
      await tx.insert('payments', { orderId: 1, memberId: shop.memberIds[0]!, ...about })
    })
    const told = await Promise.all([shop.confirm(0, orderNo), shop.confirm(0, orderNo, { outTradeNo: second })])
    expect([...told].sort()).toEqual(['paid', 'surplus'])
    expect(await counts(shop)).toEqual({ paid: 1, consumed: 1, refunds: 1, paidEvents: 1 })
    expect(await shop.rows('SELECT cause, amountFen FROM refunds')).toEqual([
      { cause: 'duplicate-payment', amountFen: 1990 },
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('bug 19: one order is called off by many at once', (start) => {
  test('20 cancels of a paid order: one refund, everything returned once', async () => {
    const shop = await openTradeShop(start, { members: 2, groupBuy: { unitsPerMember: 5, joinsPerMember: 5 } })
    const { orderNo, teamCode } = await shop.place(0, { items: [{ itemId: 1, quantity: 2 }], expectedPayableFen: 3980 })
    await shop.confirm(0, orderNo, { totalFen: 3980 })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        shop.http.post(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '不想要了' }, { as: shop.token(0) }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(await shop.rows('SELECT amountFen, cause FROM refunds')).toEqual([
      { amountFen: 3980, cause: 'member-cancel' },
    ])
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 0 })
    expect(await shop.rows('SELECT opened, joined, units FROM group_buy_members')).toEqual([
      { opened: 0, joined: 0, units: 0 },
    ])
    expect(await shop.rows('SELECT heldSeats, paidSeats FROM teams WHERE code = ?', [teamCode!])).toEqual([
      { heldSeats: 0, paidSeats: 0 },
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('20 cancels of an unpaid order, and its deadline too: closed once', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const { orderNo } = await shop.place(0)
    await Promise.all([
      ...Array.from({ length: 20 }, () =>
        shop.http.post(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '' }, { as: shop.token(0) }),
      ),
      shop.app.get(CloseUnpaidOrder, { strict: false }).run(1, SYSTEM, 'timeout'),
    ])
    expect((await shop.detail(0, orderNo)).stage).toBe('closed')
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 0 })
    expect(await shop.rows('SELECT unpaidOrders FROM members')).toEqual([{ unpaidOrders: 0 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
