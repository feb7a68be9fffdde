import type { MyCoupon, MyCouponPage, OfferedCouponPage } from '../../src/modules/wallet/coupon/dto/coupon.dto.ts'
import { checkoutPurse, DAY_MS } from '../fixtures/checkout-purse.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

async function open(start: (options?: StartOptions) => Promise<Started>) {
  const shop = await openTradeShop(start, { start: { sandbox: false } })
  const centre = (n: number | null, query = '') =>
    shop.http
      .get<OfferedCouponPage>(`/api/v1/app/coupon-templates${query}`, n === null ? {} : { as: shop.token(n) })
      .then((answer) => answer.body)
  const claim = (n: number, code: string, key?: string) =>
    shop.http.post<MyCoupon & { params?: object }>(`/api/v1/app/coupon-templates/${code}/claim`, undefined, {
      as: shop.token(n),
      ...(key ? { key } : {}),
    })
  const mine = (n: number, state = 'usable') =>
    shop.http
      .get<MyCouponPage>(`/api/v1/app/me/coupons?state=${state}`, { as: shop.token(n) })
      .then((answer) => answer.body.items)
  return { shop, purse: checkoutPurse(shop), centre, claim, mine }
}

describeOnEachEngine('the coupon centre', (start) => {
  it('shows what can be claimed, to anybody, and what it means for a member', async () => {
    const { shop, purse, centre, claim } = await open(start)
    const soon = new Date(shop.clock.now().getTime() + DAY_MS)
    await purse.template({ code: 'TONE', perMemberLimit: 1, totalLimit: 2 })
    await purse.template({ code: 'TSOON', issueFromAt: soon })
    await purse.template({ code: 'TOVER', issueUntilAt: shop.clock.now() })
    await purse.template({ code: 'TPAUSED', status: 'paused' })
    await purse.template({ code: 'TSTAFF', isInCentre: false })
    expect((await centre(null)).items.map(({ code, state, left }) => [code, state, left])).toEqual([
      ['TSOON', 'not-started', null],
      ['TONE', 'claimable', 2],
    ])
    expect((await claim(0, 'TONE')).status).toBe(200)
    expect((await centre(0)).items[1]).toMatchObject({ code: 'TONE', state: 'claimed', left: 1, mine: 1 })
    expect((await claim(1, 'TONE')).status).toBe(200)
    expect((await centre(2)).items[1]).toMatchObject({ state: 'sold-out', left: 0, mine: 0 })
    const page = await centre(null, '?limit=1')
    expect((await centre(null, `?limit=1&cursor=${page.nextCursor}`)).items.map(({ code }) => code)).toEqual(['TONE'])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('gives within its limits and its time, and says why not', async () => {
    const { shop, purse, claim } = await open(start)
    const at = (days: number) => new Date(shop.clock.now().getTime() + days * DAY_MS)
    await purse.template({ code: 'TONE', perMemberLimit: 1, totalLimit: 2 })
    await purse.template({ code: 'TSOON', issueFromAt: at(1) })
    await purse.template({ code: 'TOVER', issueUntilAt: at(0) })
    await purse.template({ code: 'TSTAFF', isInCentre: false })
    const codes = async (n: number, code: string) => {
      const { status, body } = await claim(n, code)
      return [status, status === 200 ? body.state : body.code]
    }
    expect(await codes(0, 'TONE')).toEqual([200, 'usable'])
    expect(await codes(0, 'TONE')).toEqual([409, 'coupon.limit-reached'])
    expect(await codes(1, 'TONE')).toEqual([200, 'usable'])
    expect(await codes(2, 'TONE')).toEqual([409, 'coupon.sold-out'])
    expect(await codes(0, 'TSOON')).toEqual([409, 'coupon.not-started'])
    expect(await codes(0, 'TOVER')).toEqual([409, 'coupon.ended'])
    expect(await codes(0, 'TSTAFF')).toEqual([404, 'coupon.not-found'])
    expect(await codes(0, 'TNONE')).toEqual([404, 'coupon.not-found'])
    expect(await shop.rows('SELECT id FROM coupons')).toHaveLength(2)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('answers a repeated claim with the same coupon', async () => {
    const { shop, purse, claim, mine } = await open(start)
    await purse.template({ code: 'TMANY' })
    const first = await claim(0, 'TMANY', 'claim-key-1')
    const again = await claim(0, 'TMANY', 'claim-key-1')
    expect(again.body.code).toBe(first.body.code)
    expect(await mine(0)).toHaveLength(1)
    expect((await claim(0, 'TMANY', 'claim-key-2')).body.code).not.toBe(first.body.code)
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('one’s own coupons', (start) => {
  it('are usable, used or over, and nobody else’s', async () => {
    const { shop, purse, mine } = await open(start)
    const [used, lapsed, fresh] = [
      await purse.coupon(0),
      await purse.coupon(0, { validDays: 1 }),
      await purse.coupon(0, { validDays: 60 }),
    ]
    await purse.coupon(1)
    const { orderNo } = await shop.place(0, { couponCode: used, expectedPayableFen: 1490 })
    expect((await mine(0, 'used')).map(({ code, orderNo: on }) => [code, on])).toEqual([[used, orderNo]])
    expect((await mine(0)).map(({ code }) => code)).toEqual([fresh, lapsed])
    shop.clock.advance(86_400)
    expect((await mine(0)).map(({ code }) => code)).toEqual([fresh])
    expect((await mine(0, 'over')).map(({ code, state }) => [code, state])).toEqual([[lapsed, 'over']])
    expect((await shop.http.get('/api/v1/app/me/coupons')).status).toBe(401)
  })

  it('of one key is one coupon, also when no more are given', async () => {
    const { shop, purse } = await open(start)
    const templateId = await purse.template({ totalLimit: 1 })
    const { IssueCoupon } = await import('../../src/modules/wallet/coupon/issue-coupon.ts')
    const issue = () =>
      shop.db.transaction((tx) =>
        shop.app.get(IssueCoupon, { strict: false }).run(tx, {
          templateId,
          memberId: shop.memberIds[0]!,
          source: 'reward',
          businessKey: 'redemption:1',
          now: shop.clock.now(),
        }),
      )
    expect(await issue()).toBe(await issue())
    expect(await shop.rows('SELECT id FROM coupons')).toHaveLength(1)
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
