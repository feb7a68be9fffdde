import { randomUUID } from 'node:crypto'
import type { AdminTemplateDetail, TemplateInput } from '../../src/modules/wallet/coupon/dto/admin-coupon.dto.ts'
import type { OfferedCouponPage } from '../../src/modules/wallet/coupon/dto/coupon.dto.ts'
import { COUPON } from '../fixtures/api-calls.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { putAsRead } from '../fixtures/put-as-read.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

type Answer = AdminTemplateDetail & { params?: Record<string, unknown> }
const url = '/api/v1/admin/coupon-templates'
/** 30 off from 30, as many as anybody likes. */
const GENEROUS = { offFen: 5000, thresholdFen: 3000, budgetFen: undefined }

async function open(start: (options?: StartOptions) => Promise<Started>) {
  const shop = await openTradeShop(start, { members: 4, start: { sandbox: false } })
  const staff = { as: shop.staffToken({ role: 'operator' }) }
  const make = async (about: Partial<TemplateInput> = {}) =>
    (await shop.http.post<Answer>(url, { ...COUPON, ...about }, { ...staff, key: randomUUID() })).body
  const publish = (code: string, version: string, confirmed: string[] = []) =>
    shop.http.post<Answer>(`${url}/${code}/publish`, { confirmed }, { ...staff, headers: { 'if-match': version } })
  const limit = (code: string, limits: object) =>
    putAsRead<Answer>(shop.http, `${url}/${code}/limits`, { isInCentre: true, ...limits }, staff)
  const claim = async (code: string) => {
    const path = `/api/v1/app/coupon-templates/${code}/claim`
    const { status, body } = await shop.http.post<Answer>(path, undefined, { as: shop.token(0), key: randomUUID() })
    return status === 200 ? 'ok' : body.code
  }
  const give = (code: string) =>
    shop.http.post<Answer>(
      `${url}/${code}/issue`,
      { memberNo: 'M0000001', reason: '谢谢' },
      { ...staff, key: randomUUID() },
    )
  const setStatus = (code: string, status: string) => shop.http.post<Answer>(`${url}/${code}/status`, { status }, staff)
  const centre = async () => (await shop.http.get<OfferedCouponPage>('/api/v1/app/coupon-templates')).body.items
  const kept = () => shop.rows('SELECT status, totalLimit, issued FROM coupon_templates')
  return { shop, make, publish, limit, claim, give, setStatus, centre, kept }
}

describeOnEachEngine('a coupon is a draft before it is given away', (start) => {
  it('nobody sees, claims or is given a draft, and nothing but publishing makes it active', async () => {
    const { shop, make, publish, claim, give, setStatus, centre, kept } = await open(start)
    const { code, version, status, mostCostFen, risks } = await make({ totalLimit: 100 })
    expect({ status, mostCostFen, risks }).toEqual({ status: 'draft', mostCostFen: 50_000, risks: [] })
    expect(await centre()).toEqual([])
    expect(await claim(code)).toBe('coupon.not-found')
    expect(await give(code)).toMatchObject({ status: 409, body: { code: 'coupon.not-published' } })
    expect(await setStatus(code, 'active')).toMatchObject({ status: 409, body: { code: 'coupon.not-published' } })
    expect(await setStatus(code, 'paused')).toMatchObject({ status: 409, body: { code: 'coupon.not-published' } })
    expect(await setStatus(code, 'draft')).toMatchObject({ status: 400 })
    expect(await kept()).toEqual([{ status: 'draft', totalLimit: 100, issued: 0 }])

    expect(await publish(code, version)).toMatchObject({ status: 200, body: { status: 'active' } })
    expect(await publish(code, version)).toMatchObject({ status: 200, body: { status: 'active' } })
    expect(await centre()).toHaveLength(1)
    expect(await claim(code)).toBe('ok')
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('30 minus 50 for everybody is published by somebody who says that both are meant', async () => {
    const { shop, make, publish, claim, kept } = await open(start)
    const { code, version, mostCostFen, risks } = await make(GENEROUS)
    expect({ mostCostFen, risks }).toEqual({ mostCostFen: null, risks: ['gives-all-it-asks', 'cost-unbounded'] })
    for (const confirmed of [[], ['gives-all-it-asks']]) {
      const missing = risks.filter((risk) => !confirmed.includes(risk))
      expect(await publish(code, version, confirmed)).toMatchObject({
        status: 422,
        body: { code: 'coupon.confirm-needed', params: { risks: missing } },
      })
    }
    expect(await publish(code, version, ['whatever'])).toMatchObject({ status: 400 })
    expect(await claim(code)).toBe('coupon.not-found')
    expect(await kept()).toEqual([{ status: 'draft', totalLimit: null, issued: 0 }])
    expect(await publish(code, version, risks)).toMatchObject({ status: 200, body: { status: 'active' } })
    expect(await claim(code)).toBe('ok')
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('is published as it was seen: limits that a colleague has changed are looked at first', async () => {
    const { make, publish, limit, kept } = await open(start)
    const { code, version } = await make({ budgetFen: undefined, totalLimit: 10 })
    expect(await limit(code, { totalLimit: 9_000_000 })).toMatchObject({ status: 200 })
    expect(await publish(code, version)).toMatchObject({ status: 409, body: { code: 'version.stale' } })
    expect(await kept()).toMatchObject([{ status: 'draft', totalLimit: 9_000_000 }])
  })

  it('does not lose its bounds afterwards without a word', async () => {
    const { shop, make, publish, limit, kept } = await open(start)
    const { code, version } = await make({ budgetFen: undefined, totalLimit: 10 })
    await publish(code, version)
    expect(await limit(code, {})).toMatchObject({
      status: 422,
      body: { code: 'coupon.confirm-needed', params: { risks: ['cost-unbounded'] } },
    })
    expect(await kept()).toEqual([{ status: 'active', totalLimit: 10, issued: 0 }])
    expect(await limit(code, { confirmed: ['cost-unbounded'] })).toMatchObject({ status: 200 })
    // What was asked is not asked again.
    expect(await limit(code, { perMemberLimit: 3 })).toMatchObject({ status: 200 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('a draft that is not wanted is recalled, for good', async () => {
    const { make, publish, setStatus } = await open(start)
    const { code, version } = await make()
    expect(await setStatus(code, 'recalled')).toMatchObject({ status: 200, body: { status: 'recalled' } })
    expect(await publish(code, version)).toMatchObject({ status: 409, body: { code: 'coupon.ended' } })
    expect(await publish('NOSUCH', version)).toMatchObject({ status: 404 })
  })
})
