import { randomUUID } from 'node:crypto'
import type {
  AdminCouponPage,
  AdminTemplateDetail,
  AdminTemplatePage,
  TemplateInput,
} from '../../src/modules/wallet/coupon/dto/admin-coupon.dto.ts'
import { putAsRead } from '../fixtures/put-as-read.ts'
import { checkoutPurse, DAY_MS } from '../fixtures/checkout-purse.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { inChinese, type NoticeRow } from '../fixtures/read-notice.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

async function open(start: (options?: StartOptions) => Promise<Started>, sandbox = false) {
  const shop = await openTradeShop(start, { start: { sandbox } })
  const owner = { as: shop.staffToken() }
  const at = (days: number) => new Date(shop.clock.now().getTime() + days * DAY_MS).toISOString()
  const input = (about: Partial<TemplateInput> = {}): TemplateInput => ({
    title: '新人满 15 减 5',
    kind: 'fixed',
    offFen: 500,
    thresholdFen: 1500,
    categoryCodes: ['FRUIT'],
    productCodes: [],
    excludedProductCodes: [],
    issueFromAt: at(-1),
    issueUntilAt: at(10),
    validDays: 7,
    isInCentre: false,
    ...about,
  })
  const url = '/api/v1/admin/coupon-templates'
  type Answer = AdminTemplateDetail & { params?: Record<string, unknown> }
  const post = (path: string, body: object, as = owner) =>
    shop.http.post<Answer>(`${url}${path}`, body, { ...as, key: randomUUID() })
  const publish = async (code: string, confirmed: string[] = [], version?: string) => {
    const read = version ?? (await shop.http.get<AdminTemplateDetail>(`${url}/${code}`, owner)).body.version
    const headers = { 'if-match': read }
    return shop.http.post<Answer & { code: string }>(`${url}/${code}/publish`, { confirmed }, { ...owner, headers })
  }
  const coupons = async (code: string) =>
    (await shop.http.get<AdminCouponPage>(`${url}/${code}/coupons`, owner)).body.items
  return { shop, purse: checkoutPurse(shop), owner, at, input, url, post, publish, coupons }
}

describeOnEachEngine('coupons at the desk', (start) => {
  it('a kind is made, given to one member who is told of it, used, and shows its figures', async () => {
    const { shop, purse, owner, input, url, post, publish, coupons } = await open(start)
    const made = await post('', input({ totalLimit: 10 }))
    expect(made).toMatchObject({
      status: 200,
      body: { status: 'draft', onlyFor: ['水果'], issued: 0, totalLimit: 10, mostCostFen: 5000, risks: [] },
    })
    const { code } = made.body
    expect(await publish(code)).toMatchObject({ status: 200, body: { status: 'active' } })
    const given = await post(`/${code}/issue`, { memberNo: 'M0000001', reason: '上次送晚了' })
    expect(given).toMatchObject({ status: 200, body: { issued: 1, figures: { usable: 1, paid: 0 } } })
    await shop.runner.drain()
    const [notice] = await shop.rows<NoticeRow>('SELECT kind, factsJson, title, body FROM notices')
    expect(notice!.kind).toBe('coupon.given')
    expect(inChinese(notice!).body).toContain('上次送晚了')

    const [coupon] = await coupons(code)
    expect(coupon).toMatchObject({ memberNo: 'M0000001', state: 'usable', source: 'staff', reason: '上次送晚了' })
    expect(await purse.quote(0)).toMatchObject({ coupons: [{ code: coupon!.code, savesFen: 500 }] })
    const { orderNo } = await shop.place(0, { kind: 'alone', couponCode: coupon!.code, expectedPayableFen: 2490 })
    await shop.confirm(0, orderNo, { totalFen: 2490 })
    const { body } = await shop.http.get<AdminTemplateDetail>(`${url}/${code}`, owner)
    expect(body.figures).toMatchObject({ issued: 1, paid: 1, unpaid: 0, usable: 0, discountFen: 500, paidFen: 2490 })
    expect((await coupons(code))[0]).toMatchObject({ state: 'used', orderNo })
    const list = await shop.http.get<AdminTemplatePage>(`${url}?q=满 15`, owner)
    expect(list.body.items.map((one) => [one.code, one.used])).toEqual([[code, 1]])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('terms that do not fit together are refused with the field', async () => {
    const { shop, input, at, post } = await open(start)
    const field = async (about: Partial<TemplateInput>) => {
      const { status, body } = await post('', input(about))
      return [status, body.params?.field ?? (body as { code?: string }).code]
    }
    expect(await field({ offFen: undefined })).toEqual([422, 'offFen'])
    expect(await field({ kind: 'percent' })).toEqual([422, 'offBasisPoints'])
    expect(await field({ issueUntilAt: at(-2) })).toEqual([422, 'issueUntilAt'])
    expect(await field({ validDays: undefined })).toEqual([422, 'validDays'])
    expect(await field({ validFromAt: at(1) })).toEqual([422, 'validDays'])
    expect(await field({ validDays: undefined, validFromAt: at(3), validUntilAt: at(2) })).toEqual([
      422,
      'validUntilAt',
    ])
    const both = { productCodes: ['P00000001'], excludedProductCodes: ['P00000001'] }
    expect(await field(both)).toEqual([422, 'excludedProductCodes'])
    expect(await field({ categoryCodes: ['NONE'] })).toEqual([404, 'category.not-found'])
    expect(await field({ productCodes: ['NONE'] })).toEqual([404, 'product.not-found'])
    expect(await shop.rows('SELECT id FROM coupon_templates')).toEqual([])
  })

  it('for single products, or for a category without one of them: the names are told, and the price goes by it', async () => {
    const { shop, purse, input, post, publish } = await open(start)
    const offered = async (about: Partial<TemplateInput>) => {
      const { body } = await post('', input({ totalLimit: 10, ...about }))
      await publish(body.code)
      await post(`/${body.code}/issue`, { memberNo: 'M0000001', reason: '试用' })
      const [newest] = await shop.rows<{ code: string }>('SELECT code FROM coupons ORDER BY id DESC LIMIT 1')
      const coupon = (await purse.quote(0)).coupons.find(({ code }) => code === newest!.code)
      return [body.onlyFor, body.notFor, coupon?.savesFen, coupon?.obstacle]
    }
    expect(await offered({ categoryCodes: [], productCodes: ['P00000001'] })).toEqual([
      ...[['阳光玫瑰葡萄'], [], 500, null],
    ])
    expect(await offered({ excludedProductCodes: ['P00000001'] })).toEqual([
      ...[['水果'], ['阳光玫瑰葡萄'], 0, 'scope'],
    ])
  })

  it('a paused kind is not given away; a recalled one takes back what is unused, also what comes back later', async () => {
    const { shop, purse, owner, post, coupons } = await open(start, true)
    const templateId = await purse.template({ code: 'TX' })
    const [used, unused] = [await purse.coupon(0, {}, templateId), await purse.coupon(1, {}, templateId)]
    const { orderNo } = await shop.place(0, { couponCode: used, expectedPayableFen: 1490 })
    await post('/TX/status', { status: 'paused' })
    expect(await post('/TX/issue', { memberNo: 'M0000001', reason: '试' })).toMatchObject({
      status: 409,
      body: { code: 'coupon.ended' },
    })
    expect((await post('/TX/status', { status: 'recalled' })).body.figures).toMatchObject({ recalled: 1, unpaid: 1 })
    expect((await purse.couponRow(unused)).state).toBe('recalled')
    expect((await post('/TX/status', { status: 'active' })).status).toBe(409)
    await shop.http.post(`/api/v1/app/orders/${orderNo}/cancel`, { reason: '' }, { as: shop.token(0) })
    expect((await purse.couponRow(used)).state).toBe('recalled')
    expect((await coupons('TX')).map(({ state }) => state)).toEqual(['recalled', 'recalled'])
    expect((await shop.http.get('/api/v1/admin/coupon-templates/NONE', owner)).status).toBe(404)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('one coupon is taken back unless an order holds it', async () => {
    const { shop, purse, owner } = await open(start)
    const [used, unused] = [await purse.coupon(0), await purse.coupon(0)]
    const { orderNo } = await shop.place(0, { couponCode: used, expectedPayableFen: 1490 })
    const recall = (code: string) =>
      shop.http.post<{ code: string; params: object }>(
        `/api/v1/admin/coupons/${code}/recall`,
        { reason: '发错了' },
        { ...owner, key: randomUUID() },
      )
    expect(await recall(used)).toMatchObject({ status: 409, body: { code: 'coupon.in-use', params: { orderNo } } })
    expect((await recall(unused)).status).toBe(200)
    expect((await recall(unused)).status).toBe(200)
    expect((await recall('NONE')).status).toBe(404)
    expect(await purse.couponRow(unused)).toMatchObject({ state: 'recalled' })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('limits may change, but not to less than was given', async () => {
    const { shop, purse, owner } = await open(start)
    const templateId = await purse.template({ code: 'TX', totalLimit: 5 })
    await purse.coupon(0, {}, templateId)
    await purse.coupon(0, {}, templateId)
    const set = (limits: object) =>
      putAsRead<{ code: string }>(shop.http, '/api/v1/admin/coupon-templates/TX/limits', limits, owner)
    expect(await set({ totalLimit: 1, isInCentre: true })).toMatchObject({ body: { code: 'coupon.limit-too-low' } })
    expect(await set({ perMemberLimit: 1, isInCentre: true })).toMatchObject({ body: { code: 'coupon.limit-too-low' } })
    expect(await set({ totalLimit: 2, perMemberLimit: 2, isInCentre: false })).toMatchObject({
      body: { totalLimit: 2, perMemberLimit: 2, isInCentre: false },
    })
    await expect(purse.coupon(1, {}, templateId)).rejects.toMatchObject({ code: 'coupon.sold-out' })
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
