import { randomUUID } from 'node:crypto'
import type { AdminTemplateDetail } from '../../src/modules/wallet/coupon/dto/admin-coupon.dto.ts'
import type { OfferedCouponPage } from '../../src/modules/wallet/coupon/dto/coupon.dto.ts'
import type { Dashboard } from '../../src/modules/views/dashboard/dto/dashboard.dto.ts'
import { checkoutPurse } from '../fixtures/checkout-purse.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { putAsRead } from '../fixtures/put-as-read.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

type Refusal = { code: string; params?: Record<string, unknown> }

async function open(start: (options?: StartOptions) => Promise<Started>) {
  const shop = await openTradeShop(start, { members: 8, start: { sandbox: false } })
  const staff = { as: shop.staffToken({ role: 'operator' }) }
  const claim = async (n: number, code: string) => {
    const url = `/api/v1/app/coupon-templates/${code}/claim`
    const { status, body } = await shop.http.post<Refusal>(url, undefined, { as: shop.token(n), key: randomUUID() })
    return status === 200 ? 'ok' : body.code
  }
  const offer = async (code: string) =>
    (await shop.http.get<OfferedCouponPage>('/api/v1/app/coupon-templates')).body.items.find((one) => one.code === code)
  const url = '/api/v1/admin/coupon-templates'
  const desk = async (code: string) => (await shop.http.get<AdminTemplateDetail>(`${url}/${code}`, staff)).body
  const resume = (code: string, as = staff) =>
    shop.http.post<AdminTemplateDetail & Refusal>(`${url}/${code}/resume-claims`, undefined, as)
  const limit = (code: string, limits: object) =>
    putAsRead<AdminTemplateDetail & Refusal>(shop.http, `${url}/${code}/limits`, { isInCentre: true, ...limits }, staff)
  const paused = async () => (await shop.http.get<Dashboard>('/api/v1/admin/dashboard', staff)).body.todo.pausedCoupons
  return { shop, purse: checkoutPurse(shop), claim, offer, desk, resume, limit, paused }
}

describeOnEachEngine('how fast coupons may be claimed, and what they may cost', (start) => {
  it('a full minute pauses claims until staff go on; staff may give on, members read why', async () => {
    const { shop, purse, claim, offer, desk, resume, paused } = await open(start)
    const id = await purse.template({ code: 'TFAST', mostPerMinute: 3 })
    expect([await claim(0, 'TFAST'), await claim(1, 'TFAST')]).toEqual(['ok', 'ok'])
    expect(await offer('TFAST')).toMatchObject({ state: 'claimable' })
    expect([await paused(), await claim(2, 'TFAST'), await claim(3, 'TFAST')]).toEqual([
      0,
      'ok',
      'coupon.claims-paused',
    ])
    expect(await offer('TFAST')).toMatchObject({ state: 'paused' })
    expect(await desk('TFAST')).toMatchObject({
      ...{ status: 'active', issued: 3, claimsPausedBy: 'minute' },
      claimsPausedAt: expect.any(String),
    })
    expect(await paused()).toBe(1)
    // Time alone does not let them on: somebody has to have looked.
    await shop.advance(7200)
    expect(await claim(3, 'TFAST')).toBe('coupon.claims-paused')
    await purse.coupon(5, {}, id)

    expect((await resume('TFAST', { as: shop.staffToken({ role: 'service' }) })).status).toBe(403)
    expect((await resume('TFAST')).body).toMatchObject({ claimsPausedAt: null, claimsPausedBy: null })
    expect([await paused(), await claim(3, 'TFAST')]).toEqual([0, 'ok'])
    expect((await resume('TFAST')).status).toBe(200)
    expect((await resume('NOSUCH')).body.code).toBe('coupon.not-found')
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('a window begins with its first claim and is over after its time; the hour counts on', async () => {
    const { shop, purse, claim, desk } = await open(start)
    await purse.template({ code: 'TSLOW', mostPerMinute: 3, mostPerHour: 5 })
    expect([await claim(0, 'TSLOW'), await claim(1, 'TSLOW')]).toEqual(['ok', 'ok'])
    await shop.advance(60)
    expect([await claim(2, 'TSLOW'), await claim(3, 'TSLOW')]).toEqual(['ok', 'ok'])
    await shop.advance(61)
    expect([await claim(4, 'TSLOW'), await claim(5, 'TSLOW')]).toEqual(['ok', 'coupon.claims-paused'])
    expect(await desk('TSLOW')).toMatchObject({ claimsPausedBy: 'hour', issued: 5 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('what is given otherwise is not counted: a gift at the desk does not stop the centre', async () => {
    const { shop, purse, claim } = await open(start)
    const id = await purse.template({ code: 'TGIFT', mostPerMinute: 2 })
    for (const n of [0, 1, 2]) await purse.coupon(n, {}, id)
    expect([await claim(3, 'TGIFT'), await claim(4, 'TGIFT'), await claim(5, 'TGIFT')]).toEqual([
      ...['ok', 'ok', 'coupon.claims-paused'],
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('a budget pays for each at its most: the amount, the cap; a shortfall is sold out, for gifts as well', async () => {
    const { shop, purse, claim, offer, desk } = await open(start)
    const percent = { kind: 'percent', offFen: null, offBasisPoints: 1000, capFen: 800 }
    const id = await purse.template({ code: 'TCAP', ...percent, budgetFen: 2000 })
    expect(await offer('TCAP')).toMatchObject({ left: 2, state: 'claimable' })
    expect([await claim(0, 'TCAP'), await claim(1, 'TCAP'), await claim(2, 'TCAP')]).toEqual([
      ...['ok', 'ok', 'coupon.sold-out'],
    ])
    expect(await offer('TCAP')).toMatchObject({ left: 0, state: 'sold-out' })
    await expect(purse.coupon(3, {}, id)).rejects.toMatchObject({ code: 'coupon.sold-out' })
    expect(await desk('TCAP')).toMatchObject({ budgetFen: 2000, committedFen: 1600 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('limits may change, but not below what was given away, and nothing unbounded has a budget', async () => {
    const { shop, purse, claim, limit, resume } = await open(start)
    await purse.template({ code: 'TLIMIT', mostPerMinute: 2 })
    await purse.template({ code: 'TFREE', kind: 'shipping', offFen: null })
    expect([await claim(0, 'TLIMIT'), await claim(1, 'TLIMIT')]).toEqual(['ok', 'ok'])
    expect((await limit('TLIMIT', { budgetFen: 999 })).body).toMatchObject({
      code: 'coupon.limit-too-low',
      params: { issued: 2 },
    })
    expect((await limit('TFREE', { budgetFen: 100_000 })).body).toMatchObject({
      code: 'coupon.bad-terms',
      params: { field: 'budgetFen' },
    })
    expect((await limit('TLIMIT', { budgetFen: 1500, mostPerHour: 9 })).body).toMatchObject({
      ...{ budgetFen: 1500, mostPerMinute: null, mostPerHour: 9, claimsPausedBy: 'minute' },
    })
    // What paused them was a limit that is gone, and yet it is staff who go on.
    expect(await claim(2, 'TLIMIT')).toBe('coupon.claims-paused')
    await resume('TLIMIT')
    expect([await claim(2, 'TLIMIT'), await claim(3, 'TLIMIT')]).toEqual(['ok', 'coupon.sold-out'])
    for (const bad of [{ budgetFen: 0 }, { mostPerMinute: -1 }, { mostPerHour: 1.5 }, { budgetFen: 2 ** 31 }])
      expect((await limit('TLIMIT', bad)).status).toBe(400)
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
