import { randomUUID } from 'node:crypto'
import { businessDay } from '@tuanke/shared/time'
import type { MyCouponPage } from '../../src/modules/wallet/coupon/dto/coupon.dto.ts'
import type { RedemptionDetail } from '../../src/modules/engage/redemption/dto/redemption.dto.ts'
import type { Param } from '../../src/platform/db/tx.ts'
import { checkoutPurse, DAY_MS } from '../fixtures/checkout-purse.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { inChinese, type NoticeRow } from '../fixtures/read-notice.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

type Refusal = { code: string; params?: Record<string, unknown> }
const BIRTHDAY = 'BDAY000001'
const DAY = 86_400

/** @param sandbox orders are called off, which asks WeChat first */
async function open(start: (options?: StartOptions) => Promise<Started>, sandbox = false) {
  const closeAt = new Date(Date.now() + 900 * DAY_MS)
  const env = { BIRTHDAY_COUPON: BIRTHDAY }
  const shop = await openTradeShop(start, { members: 4, groupBuy: { closeAt }, start: { sandbox, env } })
  const purse = checkoutPurse(shop)
  const staff = { as: shop.staffToken({ role: 'operator' }) }
  const post = <T>(path: string, body: object | undefined, as: string) =>
    shop.http.post<T & Refusal>(path, body, { as, key: randomUUID() })
  return {
    ...shop,
    purse,
    coupons: async (n: number) =>
      (await shop.http.get<MyCouponPage>('/api/v1/app/me/coupons', { as: shop.token(n) })).body.items,
    /** A reward of 100 points that is a coupon of this template. */
    reward: (code: string, couponTemplateId: number) =>
      shop.db.transaction((tx) =>
        tx.insert('rewards', {
          ...{ code, kind: 'coupon', title: '满 15 减 5', subtitle: '', coverUrl: '/images/a.webp', detail: '' },
          ...{ points: 100, stock: 5, taken: 0, perMemberLimit: null, hasPickup: false, hasExpress: false },
          ...{
            couponTemplateId,
            isActive: true,
            sortOrder: 1,
            createdAt: shop.clock.now(),
          },
        }),
      ),
    redeem: (n: number, code: string) =>
      post<RedemptionDetail>(
        `/api/v1/app/rewards/${code}/redeem`,
        { expectedPoints: 100, delivery: 'none' },
        shop.token(n),
      ),
    cancelRedemption: (code: string) =>
      post<object>(`/api/v1/admin/redemptions/${code}/cancel`, { reason: '发错了' }, staff.as),
    recall: (code: string) => post<object>(`/api/v1/admin/coupons/${code}/recall`, { reason: '发错了' }, staff.as),
    cancelOrder: (n: number, orderNo: string) =>
      post<object>(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '不想要了' }, shop.token(n)),
  }
}

describeOnEachEngine('a birthday’s coupon', (start) => {
  const dayIn = (now: Date, days: number) => businessDay(new Date(now.getTime() + days * DAY_MS)).slice(5)

  it('comes on the day, once a year, with the points, and is told', async () => {
    const shop = await open(start)
    await shop.purse.template({ code: BIRTHDAY, isInCentre: false, issueUntilAt: new Date(Date.now() + 900 * DAY_MS) })
    await shop.http.patch('/api/v1/app/me', { birthday: dayIn(shop.clock.now(), 2) }, { as: shop.token(0) })
    await shop.runner.drain()
    await shop.advance(DAY)
    await shop.runner.drain()
    expect(await shop.coupons(0)).toEqual([])
    await shop.advance(2 * DAY)
    await shop.runner.drain()
    expect(await shop.coupons(0)).toMatchObject([{ source: 'birthday', state: 'usable' }])
    expect(await shop.purse.balance(0)).toBe(50)
    const notices = async () =>
      (await shop.rows<NoticeRow>("SELECT * FROM notices WHERE kind LIKE '%birthday%' ORDER BY id")).map(inChinese)
    expect(await notices()).toEqual([{ title: '生日快乐', body: expect.stringContaining('券') }])
    // It is good at the cashier, like any other.
    const [coupon] = await shop.coupons(0)
    expect(await shop.purse.quote(0)).toMatchObject({ coupons: [{ code: coupon!.code, savesFen: 500 }] })
    await shop.advance(366 * DAY)
    await shop.runner.drain()
    expect(await shop.rows("SELECT id FROM coupons WHERE source = 'birthday'")).toHaveLength(2)
    expect(await notices()).toHaveLength(2)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('that is not given away any more, or is gone, keeps nobody from the points', async () => {
    const shop = await open(start)
    await shop.purse.template({ code: BIRTHDAY, totalLimit: 1, issueUntilAt: new Date(Date.now() + 900 * DAY_MS) })
    for (const n of [0, 1])
      await shop.http.patch('/api/v1/app/me', { birthday: dayIn(shop.clock.now(), 2) }, { as: shop.token(n) })
    await shop.runner.drain()
    await shop.advance(3 * DAY)
    await shop.runner.drain()
    const had = [(await shop.coupons(0)).length, (await shop.coupons(1)).length]
    expect(had.sort()).toEqual([0, 1])
    expect([await shop.purse.balance(0), await shop.purse.balance(1)]).toEqual([50, 50])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('a coupon for points', (start) => {
  it('is good at the cashier and comes back from a cancelled order; its points do not, whoever asks', async () => {
    const shop = await open(start, true)
    await shop.reward('RCOUPON1', await shop.purse.template({ code: 'TREWARD', isInCentre: false }))
    await shop.purse.points(0, 150)
    const redeemed = await shop.redeem(0, 'RCOUPON1')
    expect(redeemed).toMatchObject({ status: 200, body: { state: 'issued', kind: 'coupon', delivery: 'none' } })
    expect(await shop.purse.balance(0)).toBe(50)
    const [coupon] = await shop.coupons(0)
    expect(coupon).toMatchObject({ source: 'reward', state: 'usable' })

    const wish = { kind: 'alone' as const, couponCode: coupon!.code, expectedPayableFen: 2490 }
    const { orderNo } = await shop.place(0, wish)
    // While it is on an order nobody takes it back, and what was issued is not called off.
    expect((await shop.recall(coupon!.code)).body).toMatchObject({ code: 'coupon.in-use', params: { orderNo } })
    const refused = { status: 409, body: { code: 'redemption.bad-state', params: { state: 'issued' } } }
    expect(await shop.cancelRedemption(redeemed.body.code)).toMatchObject(refused)
    expect((await shop.cancelOrder(0, orderNo)).status).toBe(200)
    expect(await shop.coupons(0)).toMatchObject([{ code: coupon!.code, state: 'usable', orderNo: null }])

    await shop.recall(coupon!.code)
    expect(await shop.cancelRedemption(redeemed.body.code)).toMatchObject(refused)
    expect([await shop.purse.balance(0), await shop.coupons(0)]).toEqual([50, []])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('that is gone, paused or beyond its budget costs no points and no allowance', async () => {
    const shop = await open(start)
    await shop.purse.points(0, 500)
    const about: Record<string, Param>[] = [{ totalLimit: 1 }, { status: 'paused' }, { budgetFen: 700 }]
    const codes: (string | undefined)[] = []
    for (const [n, terms] of about.entries()) {
      const id = await shop.purse.template({ code: `TGONE${n}`, isInCentre: false, ...terms })
      if (n !== 1) await shop.purse.coupon(1, {}, id)
      await shop.reward(`RGONE000${n}`, id)
      codes.push((await shop.redeem(0, `RGONE000${n}`)).body.code)
    }
    expect(codes).toEqual(['coupon.sold-out', 'coupon.ended', 'coupon.sold-out'])
    expect(await shop.purse.balance(0)).toBe(500)
    expect(await shop.rows('SELECT taken FROM rewards WHERE taken > 0')).toEqual([])
    expect(await shop.rows('SELECT units FROM reward_members WHERE units > 0')).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('a coupon recalled between the quote and the order', (start) => {
  it('is refused, nothing is placed, and the next quote is without it', async () => {
    const shop = await open(start)
    const code = await shop.purse.coupon(0)
    expect(await shop.purse.quote(0, { couponCode: code })).toMatchObject({ couponCode: code, payableFen: 1490 })
    await shop.recall(code)
    const wish = { couponCode: code, expectedPayableFen: 1490 }
    const refused = await shop.tryPlace(0, wish)
    expect(refused).toMatchObject({ status: 409, body: { code: 'order.price-changed', params: { payableFen: 1990 } } })
    expect(await shop.rows('SELECT id FROM orders')).toEqual([])
    expect(await shop.rows('SELECT reserved FROM stocks')).toEqual([{ reserved: 0 }])
    expect(await shop.purse.quote(0)).toMatchObject({ coupons: [], couponCode: null, payableFen: 1990 })
    expect((await shop.tryPlace(0)).status).toBe(200)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('at the same instant: either the order has it or the desk, never both', async () => {
    const shop = await open(start, true)
    const outcomes = new Set<string>()
    for (let round = 0; round < 12; round++) {
      const code = await shop.purse.coupon(0)
      const wish = { kind: 'alone' as const, couponCode: code, expectedPayableFen: 2490 }
      const [placed, recalled] = await Promise.all([shop.tryPlace(0, wish), shop.recall(code)])
      outcomes.add(`${placed.status} ${recalled.status}`)
      const { state } = await shop.purse.couponRow(code)
      expect(state).toBe(placed.status === 200 ? 'used' : 'recalled')
      expect([placed.status, recalled.status].sort()).toEqual([200, 409])
      if (placed.status === 200) expect((await shop.cancelOrder(0, placed.body.orderNo)).status).toBe(200)
    }
    expect(outcomes.size).toBeGreaterThan(0)
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
