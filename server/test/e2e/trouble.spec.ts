import { RefundFailedTeam } from '../../src/modules/trade/refund/refund-failed-team.ts'
import { ExpireTeam } from '../../src/modules/trade/team/expire-team.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const PAY_SECONDS = 15 * 60
const DAY = 24 * 3600
type Wish = Parameters<TradeShop['tryPlace']>[1]

/**
 * The list "bad input and trouble, by name" of the spine: what the program is told, and that nothing is lost. Told
 * elsewhere: last seats, races and quotas (races/), paid twice, notified twice, closing against paying (races/payment),
 * late payers (races/team), forgeries (forged-payment), unknown and other people's things (strangers), lost answers,
 * killed processes and databases (chaos/).
 */
describeOnEachEngine('refused at the counter', (start) => {
  /** Refused with this code, and nothing is held that was not held before. */
  const expectRefused = async (shop: TradeShop, n: number, wish: Wish, expected: [number, string, object?]) => {
    const held = () =>
      shop.rows('SELECT (SELECT COUNT(*) FROM orders) AS orders, SUM(reserved) AS reserved FROM stocks')
    const before = [await held(), await shop.rows('SELECT * FROM teams'), await shop.rows('SELECT * FROM members')]
    const { status, body } = await shop.tryPlace(n, wish)
    expect([status, body.code, body.params]).toEqual([expected[0], expected[1], expected[2] ?? {}])
    expect([await held(), await shop.rows('SELECT * FROM teams'), await shop.rows('SELECT * FROM members')]).toEqual(
      before,
    )
    expect(await shop.brokenInvariants()).toEqual([])
  }
  const set = (shop: TradeShop, sql: string) => shop.db.transaction((tx) => tx.run(sql))

  test('sold out: how many are left is said', async () => {
    const shop = await openTradeShop(start, { members: 2, stock: [2] })
    await shop.place(0, { kind: 'alone' })
    const two = { kind: 'alone', items: [{ itemId: 1, quantity: 2 }] } as const
    await expectRefused(shop, 1, { ...two, items: [...two.items] }, [
      409,
      'stock.sold-out',
      { skuCode: 'SKU1', available: 1 },
    ])
    expect((await shop.tryPlace(1, { kind: 'alone' })).status).toBe(200)
    await expectRefused(shop, 1, { kind: 'alone' }, [409, 'stock.sold-out', { skuCode: 'SKU1', available: 0 }])
  })

  test('taken off the shelf since the page was opened', async () => {
    const shop = await openTradeShop(start)
    await set(shop, 'UPDATE skus SET isOnShelf = 0')
    await expectRefused(shop, 0, {}, [409, 'stock.sold-out', { skuCode: '', available: 0 }])
  })

  test('full team, own second seat, formed team, expired team', async () => {
    const shop = await openTradeShop(start, { members: 5, groupBuy: { teamSize: 2 } })
    const first = await shop.place(0)
    const teamCode = first.teamCode!
    await expectRefused(shop, 0, { teamCode }, [409, 'team.already-in', { orderNo: first.orderNo }])
    const second = await shop.place(1, { teamCode })
    await expectRefused(shop, 2, { teamCode }, [409, 'team.full', { teamCode }])
    await shop.confirm(0, first.orderNo)
    await shop.confirm(1, second.orderNo)
    await expectRefused(shop, 2, { teamCode }, [409, 'team.formed', { teamCode }])

    const late = (await shop.place(3)).teamCode!
    await shop.advance(DAY)
    // At the very deadline, before and after the sweep has said so.
    await expectRefused(shop, 4, { teamCode: late }, [409, 'team.expired', { teamCode: late }])
    await shop.runner.drain()
    await expectRefused(shop, 4, { teamCode: late }, [409, 'team.expired', { teamCode: late }])
  })

  test('limits reached, each said with its bound; calling off gives it back', async () => {
    const shop = await openTradeShop(start, { members: 4 })
    const limits: [string, Wish, [number, string, object?]][] = [
      ['UPDATE group_buys SET opensPerMember = 1', {}, [409, 'team.limit-opened', { limit: 1 }]],
      ['UPDATE group_buys SET opensPerMember = NULL, joinsPerMember = 1', {}, [409, 'team.limit-joined', { limit: 1 }]],
      ['UPDATE group_buys SET unitsPerMember = 1', { kind: 'alone' }, [409, 'group-buy.limit-units', { limit: 1 }]],
      [
        'UPDATE group_buys SET unitsPerMember = NULL; UPDATE group_buy_items SET perMemberLimit = 1',
        { kind: 'alone' },
        [409, 'group-buy.limit-units', { limit: 1 }],
      ],
    ]
    for (const [n, [sql, wish, refusal]] of limits.entries()) {
      for (const statement of sql.split(';')) await set(shop, statement)
      const { orderNo } = await shop.place(n, wish)
      await expectRefused(shop, n, wish, refusal)
      await shop.http.post(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '' }, { as: shop.token(n) })
      expect((await shop.tryPlace(n, wish)).status).toBe(200)
    }
  })

  test('the quota of the group buy is reached', async () => {
    const shop = await openTradeShop(start, { members: 2, items: [{ quota: 1 }] })
    const { orderNo } = await shop.place(0)
    await expectRefused(shop, 1, {}, [409, 'group-buy.quota-reached'])
    await shop.http.post(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '' }, { as: shop.token(0) })
    expect((await shop.tryPlace(1)).status).toBe(200)
  })

  test('closed, not started, not published, and in the recycle bin', async () => {
    const shop = await openTradeShop(start)
    const openAt = new Date(shop.clock.now().getTime() + 3_600_000)
    await shop.db.transaction((tx) => tx.run('UPDATE group_buys SET openAt = ?', [openAt]))
    await expectRefused(shop, 0, {}, [409, 'group-buy.not-started', { openAt: openAt.toISOString() }])
    await shop.advance(3_600)
    expect((await shop.tryPlace(0)).status).toBe(200)
    await set(shop, "UPDATE group_buys SET status = 'draft'")
    await expectRefused(shop, 1, {}, [409, 'group-buy.not-open'])
    await set(shop, "UPDATE group_buys SET status = 'ended'")
    await expectRefused(shop, 1, {}, [409, 'group-buy.ended'])
    await set(shop, "UPDATE group_buys SET status = 'published'")
    await shop.advance(72 * 3_600)
    await shop.runner.drain()
    await expectRefused(shop, 1, {}, [409, 'group-buy.ended'])
    await shop.db.transaction((tx) => tx.run('UPDATE group_buys SET deletedAt = ?', [shop.clock.now()]))
    await expectRefused(shop, 1, {}, [404, 'group-buy.not-found'])
  })

  test('price changed since the quote: the new price is said, never charged', async () => {
    const shop = await openTradeShop(start)
    await set(shop, 'UPDATE group_buy_items SET groupPriceFen = 2090')
    await expectRefused(shop, 0, {}, [409, 'order.price-changed', { payableFen: 2090 }])
    expect((await shop.place(0, { expectedPayableFen: 2090 })).payableFen).toBe(2090)
  })
})

describeOnEachEngine('trouble with paying', (start) => {
  const ORDER = '/v3/pay/transactions/out-trade-no/*'
  const post = (shop: TradeShop, orderNo: string, verb: string, body?: object) =>
    shop.http.post<{ code?: string; stage?: string }>(`/api/v1/app/orders/${orderNo}/${verb}`, body, {
      as: shop.token(0),
    })
  const stage = async (shop: TradeShop, orderNo: string) => (await shop.detail(0, orderNo)).stage

  test('cancelled at the cashier, too little money: the order waits, and is paid at the second try', async () => {
    const shop = await openTradeShop(start)
    const { orderNo } = await shop.place(0)
    for (const action of ['cancel', 'insufficient'] as const) {
      expect((await shop.payAtCashier(0, orderNo, action)).result).not.toBe('ok')
      expect((await post(shop, orderNo, 'payment-check')).body.stage).toBe('unpaid')
    }
    expect((await shop.payAtCashier(0, orderNo)).result).toBe('ok')
    await shop.settle(async () => (await stage(shop, orderNo)) === 'teaming')
    expect([(await post(shop, orderNo, 'pay')).status, (await post(shop, orderNo, 'pay')).body.code]).toEqual([
      409,
      'payment.already-paid',
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('notified before the client returns, and the client returns before the notification', async () => {
    const shop = await openTradeShop(start)
    const told = await shop.place(0)
    await shop.payAtCashier(0, told.orderNo)
    await shop.settle(async () => (await stage(shop, told.orderNo)) === 'teaming')
    expect((await post(shop, told.orderNo, 'payment-check')).body.stage).toBe('teaming')

    const asked = await shop.place(0)
    await shop.control('/notifications/rules', { outTradeNo: asked.orderNo, hold: true })
    await shop.payAtCashier(0, asked.orderNo)
    expect(await stage(shop, asked.orderNo)).toBe('unpaid')
    expect((await post(shop, asked.orderNo, 'payment-check')).body.stage).toBe('teaming')
    await shop.control('/notifications/release', {})
    await shop.runner.drain()
    expect(await shop.rows('SELECT COUNT(*) AS n FROM payments WHERE consumedOrderId IS NOT NULL')).toEqual([{ n: 2 }])
    expect(await shop.rows('SELECT id FROM refunds')).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('too late: after its time an order is not paid any more, and WeChat does not take money for it either', async () => {
    const shop = await openTradeShop(start)
    const { orderNo } = await shop.place(0)
    await shop.payAtCashier(0, orderNo, 'cancel')
    await shop.advance(PAY_SECONDS + 1)
    expect([(await post(shop, orderNo, 'pay')).body.code, await stage(shop, orderNo)]).toEqual([
      'payment.closed',
      'unpaid',
    ])
    await shop.runner.drain()
    expect([await stage(shop, orderNo), (await post(shop, orderNo, 'pay')).body.code]).toEqual([
      'closed',
      'payment.closed',
    ])
    const { orders } = await shop.control<{ orders: { state: string }[] }>('/state')
    expect(orders.map(({ state }) => state)).toEqual(['CLOSED'])
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 0 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('WeChat is away while going to pay: come back later, and it goes on', async () => {
    const shop = await openTradeShop(start)
    await shop.loginCode('o_test_1')
    for (const kind of ['reset-before', 'system-error', 'bad-gateway', 'tampered-signature', 'rate-limited']) {
      const { orderNo } = await shop.place(0)
      await shop.control('/faults', { kind, path: '/v3/pay/transactions/jsapi', times: null })
      const answer = await post(shop, orderNo, 'pay')
      expect([kind, answer.status, answer.body.code]).toEqual([kind, 503, 'wechat.unavailable'])
      expect(await stage(shop, orderNo)).toBe('unpaid')
      await shop.control('/faults', undefined, 'DELETE')
      await shop.payAtCashier(0, orderNo)
      await shop.settle(async () => (await stage(shop, orderNo)) === 'teaming')
    }
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('the answer to the prepayment is lost: the second try pays the same order', async () => {
    const shop = await openTradeShop(start)
    const { orderNo } = await shop.place(0)
    await shop.loginCode('o_test_1')
    await shop.control('/faults', { kind: 'reset-after', path: '/v3/pay/transactions/jsapi' })
    expect((await post(shop, orderNo, 'pay')).body.code).toBe('wechat.unavailable')
    await shop.payAtCashier(0, orderNo)
    await shop.settle(async () => (await stage(shop, orderNo)) === 'teaming')
    expect((await shop.control<{ orders: unknown[] }>('/state')).orders).toHaveLength(1)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('WeChat is away while asking, cancelling and closing: nothing is released, and all of it comes later', async () => {
    const shop = await openTradeShop(start)
    const { orderNo } = await shop.place(0)
    await shop.payAtCashier(0, orderNo, 'cancel')
    await shop.control('/faults', { kind: 'reset-before', path: ORDER, times: null })
    expect((await post(shop, orderNo, 'payment-check')).body.code).toBe('wechat.unavailable')
    expect((await post(shop, orderNo, 'cancel', { reason: '' })).body.code).toBe('wechat.unavailable')
    await shop.advance(PAY_SECONDS + 1)
    const { failed } = await shop.runner.drain()
    expect(failed.map(({ handler }) => handler)).toEqual(['CloseOrderAtDeadline'])
    expect(await stage(shop, orderNo)).toBe('unpaid')
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 1 })
    expect(await shop.rows('SELECT heldSeats FROM teams')).toEqual([{ heldSeats: 1 }])

    await shop.control('/faults', undefined, 'DELETE')
    await shop.advance(60)
    await shop.runner.drain()
    expect(await stage(shop, orderNo)).toBe('closed')
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 0 })
    expect(await shop.rows('SELECT heldSeats FROM teams')).toEqual([{ heldSeats: 0 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('the answer to the closing is lost: closed once, released once', async () => {
    const shop = await openTradeShop(start)
    const { orderNo } = await shop.place(0)
    await shop.payAtCashier(0, orderNo, 'cancel')
    await shop.control('/faults', { kind: 'reset-after', method: 'POST', path: `${ORDER}/close` })
    expect((await post(shop, orderNo, 'cancel', { reason: '' })).body.code).toBe('wechat.unavailable')
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 1 })
    expect((await post(shop, orderNo, 'cancel', { reason: '' })).body.stage).toBe('closed')
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 0 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('a team’s time is up while WeChat is away: nobody is turned out before WeChat has been asked', async () => {
    const shop = await openTradeShop(start, { groupBuy: { teamSize: 2, teamLifeMinutes: 5 } })
    const first = await shop.place(0)
    const second = await shop.place(1, { teamCode: first.teamCode! })
    await shop.confirm(0, first.orderNo)
    await shop.control('/notifications/rules', { drop: true, times: null })
    await shop.payAtCashier(1, second.orderNo, 'pay-silent')
    await shop.control('/faults', { kind: 'system-error', path: ORDER, times: null })
    await shop.advance(5 * 60 + 1)
    await shop.runner.drain()
    expect(await shop.rows('SELECT status FROM teams')).toEqual([{ status: 'open' }])
    await shop.control('/faults', undefined, 'DELETE')
    await shop.advance(60)
    await shop.runner.drain()
    // Paid before the deadline, heard of after it: in.
    expect(await shop.rows('SELECT status, paidSeats FROM teams')).toEqual([{ status: 'formed', paidSeats: 2 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('paid between the failure of the team and its clearing up', (start) => {
  test('who has found a seat in another team keeps it', async () => {
    const shop = await openTradeShop(start, { members: 2, groupBuy: { teamLifeMinutes: 1 } })
    const { orderNo } = await shop.place(0)
    await shop.advance(61)
    await shop.app.get(ExpireTeam, { strict: false }).run({ teamId: 1 })
    // The order's own job is written while it is unpaid, and runs when it is paid and sits elsewhere.
    await shop.app.get(RefundFailedTeam, { strict: false }).run({ teamId: 1 })
    expect(await shop.confirm(0, orderNo)).toBe('paid')
    await shop.runner.drain()
    expect((await shop.detail(0, orderNo)).stage).toBe('teaming')
    expect(await shop.rows('SELECT id FROM refunds')).toEqual([])
    expect(await shop.rows('SELECT status, heldSeats, paidSeats FROM teams ORDER BY id')).toEqual([
      { status: 'failed', heldSeats: 1, paidSeats: 0 },
      { status: 'open', heldSeats: 1, paidSeats: 1 },
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
