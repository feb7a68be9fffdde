import { DAY_SECONDS, openPointsShop } from '../fixtures/points-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

describeOnEachEngine('points', (start) => {
  it('are earned on the goods when they are received, and usable after the after-sale window', async () => {
    const shop = await openPointsShop(start)
    await shop.received(await shop.order(3980, 600))
    expect(await shop.page()).toEqual({ balance: 0, pending: 39, debt: 0, entries: [] })
    await shop.days(6.9)
    expect(await shop.page()).toMatchObject({ balance: 0, pending: 39 })
    await shop.days(0.1)
    expect(await shop.page()).toEqual({ balance: 39, pending: 0, debt: 0, entries: [['earn', 39, 39]] })
    expect(await shop.held()).toBe(39)
    expect(await shop.broken()).toEqual([])
  })

  it('are earned once, however often the receipt is told', async () => {
    const shop = await openPointsShop(start)
    const orderId = await shop.order(1000)
    await shop.received(orderId)
    await shop.received(orderId)
    await shop.days(7)
    await shop.received(orderId)
    await shop.days(7)
    expect(await shop.page()).toEqual({ balance: 10, pending: 0, debt: 0, entries: [['earn', 10, 10]] })
  })

  it('are not earned by less than a point’s worth, nor by money that went back before', async () => {
    const shop = await openPointsShop(start)
    await shop.received(await shop.order(99, 5000))
    const half = await shop.order(2000)
    await shop.refund(half, 1000)
    await shop.received(half)
    expect(await shop.page()).toEqual({ balance: 0, pending: 10, debt: 0, entries: [] })
  })

  it('bug 30: paying alone gives none, and a refund within the window cancels what is pending', async () => {
    const shop = await openPointsShop(start)
    const orderId = await shop.order(3980, 600)
    expect(await shop.page()).toEqual({ balance: 0, pending: 0, debt: 0, entries: [] })
    await shop.received(orderId)
    await shop.refunded(orderId, await shop.refund(orderId, 4580))
    expect(await shop.page()).toEqual({ balance: 0, pending: 0, debt: 0, entries: [] })
    await shop.days(8)
    expect(await shop.page()).toEqual({ balance: 0, pending: 0, debt: 0, entries: [] })
    expect(await shop.broken()).toEqual([])
  })

  it('bug 30: a refund after the window takes them back, in proportion and to the last point', async () => {
    const shop = await openPointsShop(start)
    const orderId = await shop.order(3980, 600)
    await shop.received(orderId)
    await shop.refunded(orderId, await shop.refund(orderId, 990))
    expect(await shop.page()).toMatchObject({ balance: 0, pending: 29 })
    await shop.days(7)
    await shop.refunded(orderId, await shop.refund(orderId, 1990))
    expect(await shop.page()).toMatchObject({ balance: 9, pending: 0 })
    const last = await shop.refund(orderId, 1600)
    await shop.refunded(orderId, last)
    await shop.refunded(orderId, last)
    expect(await shop.page()).toEqual({
      balance: 0,
      pending: 0,
      debt: 0,
      entries: [
        ['claw-back', -9, 0],
        ['claw-back', -20, 9],
        ['earn', 29, 29],
      ],
    })
    expect(await shop.held()).toBe(0)
    expect(await shop.broken()).toEqual([])
  })

  it('lapse lot by lot, each at its own hour', async () => {
    const shop = await openPointsShop(start)
    await shop.received(await shop.order(1000))
    await shop.days(10)
    await shop.received(await shop.order(500))
    await shop.days(7)
    expect(await shop.page()).toMatchObject({ balance: 15 })
    // The first lot came to be on day 10, the second on day 17.
    await shop.days(365 - 7 - 0.1)
    expect(await shop.page()).toMatchObject({ balance: 15 })
    await shop.days(0.2)
    expect((await shop.page()).entries[0]).toEqual(['expire', -10, 5])
    await shop.days(7)
    expect(await shop.page()).toMatchObject({ balance: 0 })
    expect(await shop.held()).toBe(0)
    expect(await shop.broken()).toEqual([])
  })

  it('that are gone already become a debt, which new points repay first', async () => {
    const shop = await openPointsShop(start)
    const orderId = await shop.order(3900)
    await shop.received(orderId)
    await shop.days(7)
    await shop.days(365)
    await shop.refunded(orderId, await shop.refund(orderId, 3900))
    expect(await shop.page()).toEqual({
      balance: 0,
      pending: 0,
      debt: 39,
      entries: [
        ['claw-back', -39, -39],
        ['expire', -39, 0],
        ['earn', 39, 39],
      ],
    })
    await shop.received(await shop.order(3000))
    await shop.received(await shop.order(1000))
    await shop.days(7)
    expect(await shop.page()).toMatchObject({ balance: 1, debt: 0 })
    expect(await shop.held()).toBe(1)
    expect(await shop.broken()).toEqual([])
  })

  it('show what comes and what lapses next, and the ledger page by page', async () => {
    const shop = await openPointsShop(start)
    const at = shop.clock.now().getTime()
    for (const yuan of [1, 2, 3]) {
      await shop.received(await shop.order(yuan * 100))
      await shop.days(7)
    }
    const pendingOrder = await shop.order(900)
    await shop.received(pendingOrder)
    const as = shop.memberToken(shop.memberId)
    const { body } = await shop.http.get<Record<string, never>>('/api/v1/app/me/points?limit=2', { as })
    expect(body).toMatchObject({
      balance: 6,
      pending: 9,
      pendingGrants: [{ amount: 9, orderNo: 'T261122TEST000004', availableAt: expect.any(String) }],
      entries: [
        { kind: 'earn', amount: 3, balanceAfter: 6, reason: '订单 T261122TEST000003' },
        { kind: 'earn', amount: 2, balanceAfter: 3, reason: '订单 T261122TEST000002' },
      ],
    })
    const expiring = body.expiring as unknown as { amount: number; expiresAt: string }[]
    expect(expiring.reduce((sum, lot) => sum + lot.amount, 0)).toBe(6)
    const lapsesIn = new Date(expiring[0]!.expiresAt).getTime() - at
    expect(Math.round(lapsesIn / DAY_SECONDS / 1000)).toBe(372)
    const next = await shop.http.get(`/api/v1/app/me/points?limit=2&cursor=${body.nextCursor}`, { as })
    expect(next.body).toMatchObject({ entries: [{ amount: 1, balanceAfter: 1 }], nextCursor: null })
  })

  it('are nobody else’s business', async () => {
    const shop = await openPointsShop(start)
    await shop.received(await shop.order(1000))
    expect((await shop.http.get('/api/v1/app/me/points')).status).toBe(401)
    const other = await shop.http.get('/api/v1/app/me/points', { as: shop.memberToken(shop.memberId + 1) })
    expect(other.body).toMatchObject({ balance: 0, pending: 0, pendingGrants: [], entries: [] })
  })
})
