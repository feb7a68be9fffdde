import { randomUUID } from 'node:crypto'
import { CloseUnpaidOrder } from '../../src/modules/trade/payment/close-unpaid-order.ts'
import { checkoutPurse } from '../fixtures/checkout-purse.ts'
import { openTradeShop, type ShopOptions } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

const PARALLEL = 64
const times = <T>(count: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)))

async function open(start: (options?: StartOptions) => Promise<Started>, options: ShopOptions = {}) {
  const shop = await openTradeShop(start, { stock: [1000], ...options })
  const claim = (n: number, code: string) =>
    shop.http.post<{ code: string }>(`/api/v1/app/coupon-templates/${code}/claim`, undefined, {
      as: shop.token(n),
      key: randomUUID(),
    })
  return { shop, purse: checkoutPurse(shop), claim }
}

const tally = (answers: { status: number; body: { code?: string } }[]) => {
  const counts: Record<string, number> = {}
  for (const { status, body } of answers) {
    const what = status === 200 ? 'ok' : (body.code ?? String(status))
    counts[what] = (counts[what] ?? 0) + 1
  }
  return counts
}

describeOnEachEngine('bugs 16 and 17: a claim storm', (start) => {
  it('64 requests of one member, each with a key of its own, get the one coupon that a member may have', async () => {
    const { shop, purse, claim } = await open(start, { start: { sandbox: false } })
    await purse.template({ code: 'TONE', perMemberLimit: 1 })
    expect(tally(await times(PARALLEL, () => claim(0, 'TONE')))).toEqual({ ok: 1, 'coupon.limit-reached': 63 })
    expect(await shop.rows('SELECT issued FROM coupon_members')).toEqual([{ issued: 1 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('64 members get the ten coupons there are', async () => {
    const { shop, purse, claim } = await open(start, { members: PARALLEL, start: { sandbox: false } })
    await purse.template({ code: 'TTEN', perMemberLimit: 1, totalLimit: 10 })
    expect(tally(await times(PARALLEL, (i) => claim(i, 'TTEN')))).toEqual({ ok: 10, 'coupon.sold-out': 54 })
    expect(await shop.rows('SELECT issued FROM coupon_templates')).toEqual([{ issued: 10 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('the naive way, counting before writing, gives more than one', async () => {
    const { shop, purse } = await open(start, { start: { sandbox: false } })
    const templateId = await purse.template({ perMemberLimit: 1 })
    const naive = async (): Promise<boolean> => {
      const had = await shop.rows('SELECT id FROM coupon_members WHERE memberId = ?', [shop.memberIds[0]!])
      if (had.length > 0) return false
      await shop.db.transaction((tx) =>
        tx.run('UPDATE coupon_templates SET issued = issued + 1 WHERE id = ?', [templateId]),
      )
      return true
    }
    expect((await times(16, naive)).filter(Boolean).length).toBeGreaterThan(1)
  })
})

describeOnEachEngine('bug 15: one coupon on 64 parallel orders', (start) => {
  it('is on one of them, and the others are refused whole', async () => {
    const { shop, purse } = await open(start, { start: { sandbox: false } })
    const couponCode = await purse.coupon(0)
    const wish = { kind: 'alone', couponCode, expectedPayableFen: 2490 } as const
    const counts = tally(await times(PARALLEL, () => shop.tryPlace(0, wish)))
    expect(counts.ok).toBe(1)
    expect(Object.keys(counts).sort()).toEqual(expect.arrayContaining(['ok']))
    expect((counts['coupon.not-usable'] ?? 0) + (counts['order.price-changed'] ?? 0)).toBe(63)
    expect(await shop.rows('SELECT payableFen FROM orders')).toEqual([{ payableFen: 2490 }])
    expect(await shop.stockRow()).toEqual({ onHand: 1000, reserved: 1 })
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('bug 18: points spent twice at once', (start) => {
  it('64 parallel orders from a balance for one: one is placed, none goes without its points', async () => {
    const { shop, purse } = await open(start, { start: { sandbox: false } })
    await purse.points(0, 500, 30)
    await purse.points(0, 400, 60)
    const wish = { kind: 'alone', pointsToSpend: 800, expectedPayableFen: 2190 } as const
    expect(tally(await times(PARALLEL, () => shop.tryPlace(0, wish)))).toEqual({ ok: 1, 'points.not-enough': 63 })
    expect(await purse.balance(0)).toBe(100)
    expect(await shop.rows('SELECT pointsUsed, payableFen FROM orders')).toEqual([
      { pointsUsed: 800, payableFen: 2190 },
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('the naive way, looking before taking, finds enough for many; only the table’s own rule stops it', async () => {
    const { shop, purse } = await open(start, { start: { sandbox: false } })
    await purse.points(0, 100)
    const naive = async (): Promise<'went' | 'stopped' | 'saw'> => {
      if ((await purse.balance(0)) < 100) return 'saw'
      return shop.db
        .transaction((tx) => tx.run('UPDATE points_accounts SET balance = balance - 100'))
        .then(() => 'went' as const)
        .catch(() => 'stopped' as const)
    }
    const outcomes = await times(16, naive)
    expect(outcomes.filter((one) => one !== 'saw').length).toBeGreaterThan(1)
    expect(outcomes.filter((one) => one === 'went')).toHaveLength(1)
  })
})

describeOnEachEngine('bug 21: a second attempt and the first one’s coupon', (start) => {
  it('a refused second order leaves coupon, points and payment of the first alone; the first gives back once', async () => {
    const { shop, purse } = await open(start)
    const templateId = await purse.template({ totalLimit: 1, perMemberLimit: 1 })
    const couponCode = await purse.coupon(0, {}, templateId)
    await purse.points(0, 300)
    const wish = { kind: 'alone', couponCode, pointsToSpend: 300, expectedPayableFen: 2190 } as const
    const { orderNo } = await shop.place(0, wish)
    expect((await shop.tryPlace(0, wish)).status).toBe(409)
    await shop.payAtCashier(0, orderNo, 'cancel')
    await shop.payAtCashier(0, orderNo)
    await shop.settle(async () => (await shop.detail(0, orderNo)).stage === 'preparing')
    expect((await shop.tryPlace(0, wish)).status).toBe(409)
    expect(await shop.rows('SELECT id FROM refunds')).toEqual([])
    expect(await purse.couponRow(couponCode)).toMatchObject({ state: 'used' })
    expect(await shop.brokenInvariants()).toEqual([])

    const cancelled = await times(16, () =>
      shop.http.post(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '' }, { as: shop.token(0) }),
    )
    expect(new Set(cancelled.map(({ status }) => status))).toEqual(new Set([200]))
    await shop.settle(async () => (await shop.detail(0, orderNo)).stage === 'refunded')
    expect(await purse.couponRow(couponCode)).toMatchObject({ state: 'usable', orderId: null })
    expect(await purse.balance(0)).toBe(300)
    expect((await purse.ledger(0)).map(({ kind }) => kind)).toEqual(['earn', 'spend', 'give-back'])
    expect(await shop.rows('SELECT issued FROM coupon_templates')).toEqual([{ issued: 1 }])
    expect(await shop.brokenInvariants()).toEqual([])
    // What came back can be used again, once.
    expect((await shop.tryPlace(0, wish)).status).toBe(200)
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('paying and closing at once, with coupon and points', (start) => {
  it('each order is either paid with them or has given them back', async () => {
    const members = 16
    const { shop, purse } = await open(start, { members })
    const orders = await times(members, async (i) => {
      const couponCode = await purse.coupon(i)
      await purse.points(i, 300)
      const { orderNo } = await shop.place(i, {
        kind: 'alone',
        couponCode,
        pointsToSpend: 300,
        expectedPayableFen: 2190,
      })
      return { orderNo, couponCode, id: Number((await shop.orderRow(orderNo))!.id) }
    })
    const close = shop.app.get(CloseUnpaidOrder, { strict: false })
    await times(members * 2, async (i) => {
      const { orderNo, id } = orders[i >> 1]!
      if (i % 2) await close.run(id, { kind: 'system' }, 'timeout')
      else await shop.confirm(i >> 1, orderNo, { totalFen: 2190 })
    })
    for (const [n, { orderNo, couponCode }] of orders.entries()) {
      const isPaid = (await shop.orderRow(orderNo))!.paymentState === 'paid'
      expect(await purse.couponRow(couponCode)).toMatchObject({ state: isPaid ? 'used' : 'usable' })
      expect(await purse.balance(n)).toBe(isPaid ? 0 : 300)
    }
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
