import type { AdminProduct, AdminProductPage } from '../../src/modules/goods/catalog/dto/admin-product.dto.ts'
import { GROUP_BUY, PRODUCT, SKU } from '../fixtures/api-calls.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const BASE = '/api/v1/admin/products'

describeOnEachEngine('products copied and archived', (start) => {
  let shop: TradeShop
  let owner: { as: string }
  beforeEach(async () => {
    shop = await openTradeShop(start, { members: 2, start: { sandbox: false } })
    owner = { as: shop.staffToken() }
  })

  const make = async (about: object = {}) => {
    const made = await shop.http.post<AdminProduct>(BASE, { ...PRODUCT, ...about }, owner)
    expect(made.status).toBe(200)
    return made.body
  }
  const act = (code: string, verb: string, body?: object) =>
    shop.http.post<AdminProduct>(`${BASE}/${code}/${verb}`, body, owner)
  const read = async (code: string) => (await shop.http.get<AdminProduct>(`${BASE}/${code}`, owner)).body
  const codesIn = async (query = '') =>
    (await shop.http.get<AdminProductPage>(`${BASE}?${query}`, owner)).body.items.map(({ code }) => code)
  const count = async (table: string) => (await shop.rows<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`))[0]!.n

  test('a copy is a draft with the same content and SKUs of its own, none in stock', async () => {
    const model = await make({ title: '赣南脐橙' })
    await act(model.code, 'status', { status: 'on' })
    const copied = await act(model.code, 'copy', { title: ' 赣南脐橙 礼盒 ' })
    expect(copied.status).toBe(200)
    const { code, version, title, status, skus, ...facts } = copied.body
    const { code: _c, version: _v, title: _t, status: _s, skus: modelSkus, ...modelFacts } = model
    expect(facts).toEqual(modelFacts)
    expect({ title, status, version }).toEqual({ title: '赣南脐橙 礼盒', status: 'draft', version: `${code}.1` })
    expect(code).not.toBe(model.code)
    expect(skus).toEqual(
      modelSkus.map((sku) => ({ ...sku, code: expect.stringMatching(/^[0-9A-Z]{10}$/), onHand: 0, reserved: 0 })),
    )
    expect(skus.map((sku) => sku.code)).not.toEqual(modelSkus.map((sku) => sku.code))
    expect(await codesIn(`q=${encodeURIComponent('礼盒')}`)).toEqual([code])
    expect(await read(model.code)).toEqual({ ...model, status: 'on' })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('a copy of nothing, or without a title, makes nothing', async () => {
    const before = [await count('products'), await count('skus')]
    expect(await act('NOSUCH', 'copy', { title: '甲' })).toMatchObject({
      status: 404,
      body: { code: 'product.not-found' },
    })
    for (const title of ['  ', '长'.repeat(65), undefined])
      expect(await act('P00000001', 'copy', { title })).toMatchObject({ status: 400 })
    expect([await count('products'), await count('skus')]).toEqual(before)
  })

  test('an archived one is in no list unless asked for, and comes back off the shelf', async () => {
    const { code } = await make({ title: '夏橙' })
    await act(code, 'status', { status: 'on' })
    expect(await codesIn()).toEqual([code, 'P00000001'])
    expect(await act(code, 'archive')).toMatchObject({ status: 200, body: { status: 'archived' } })
    expect(await act(code, 'archive')).toMatchObject({ status: 200, body: { status: 'archived' } })
    expect(await codesIn()).toEqual(['P00000001'])
    expect(await codesIn(`q=${code}`)).toEqual([])
    expect(await codesIn('archived=true')).toEqual([code])
    expect(await codesIn(`archived=true&q=${encodeURIComponent('夏')}`)).toEqual([code])
    for (const status of ['on', 'off'])
      expect(await act(code, 'status', { status })).toMatchObject({ status: 409, body: { code: 'product.archived' } })
    expect(await read(code)).toMatchObject({ status: 'archived' })
    expect(await act(code, 'restore')).toMatchObject({ status: 200, body: { status: 'off' } })
    expect(await codesIn()).toEqual([code, 'P00000001'])
    await act(code, 'status', { status: 'on' })
    expect(await act(code, 'restore')).toMatchObject({ status: 200, body: { status: 'on' } })
    for (const verb of ['archive', 'restore'])
      expect(await act('NOSUCH', verb)).toMatchObject({ status: 404, body: { code: 'product.not-found' } })
  })

  test('what an archived one lacks in stock is nobody’s task', async () => {
    const { code } = await make({ skus: [{ ...SKU, initialStock: 0, lowMark: 3 }] })
    const tasks = async () =>
      (await shop.http.get<{ todo: { lowStock: number } }>('/api/v1/admin/dashboard', owner)).body.todo.lowStock
    expect([await tasks(), await codesIn('lowStock=true')]).toEqual([1, [code]])
    await act(code, 'archive')
    expect([await tasks(), await codesIn('lowStock=true')]).toEqual([0, []])
    await act(code, 'restore')
    expect(await tasks()).toBe(1)
  })

  test('one that a published group buy sells is not archived', async () => {
    const before = await read('P00000001')
    expect(await act('P00000001', 'archive')).toMatchObject({ status: 409, body: { code: 'product.in-use' } })
    expect(await read('P00000001')).toEqual(before)
    await shop.db.transaction((tx) => tx.run('UPDATE group_buys SET closeAt = ?', [shop.clock.now()]))
    expect(await act('P00000001', 'archive')).toMatchObject({ status: 200 })
  })

  test('a group buy neither starts from an archived one nor goes out with it', async () => {
    const { code, skus } = await make()
    const offer = {
      ...GROUP_BUY,
      productCode: code,
      items: [{ ...GROUP_BUY.items[0], skuCode: skus[0]!.code }],
      openAt: new Date(shop.clock.now().getTime() + 60_000).toISOString(),
      closeAt: new Date(shop.clock.now().getTime() + 3_600_000).toISOString(),
    }
    const draft = await shop.http.post<{ code: string }>('/api/v1/admin/group-buys', offer, owner)
    expect(draft.status).toBe(200)
    await act(code, 'archive')
    const refused = { status: 409, body: { code: 'product.archived' } }
    const publish = () => shop.http.post(`/api/v1/admin/group-buys/${draft.body.code}/publish`, undefined, owner)
    expect(await shop.http.post('/api/v1/admin/group-buys', offer, owner)).toMatchObject(refused)
    expect(await publish()).toMatchObject(refused)
    expect(await count('group_buys')).toBe(2)
    await act(code, 'restore')
    expect(await publish()).toMatchObject({ status: 200 })
  })

  test('publishing and archiving at once: one of them is refused', async () => {
    const { code, skus } = await make()
    const closeAt = new Date(shop.clock.now().getTime() + 3_600_000).toISOString()
    const items = [{ ...GROUP_BUY.items[0], skuCode: skus[0]!.code }]
    const offer = { ...GROUP_BUY, productCode: code, items, openAt: closeAt.replace(/^\d+/, '2020'), closeAt }
    for (let round = 0; round < 4; round++) {
      const draft = await shop.http.post<{ code: string }>('/api/v1/admin/group-buys', offer, owner)
      const answers = await Promise.all([
        shop.http.post(`/api/v1/admin/group-buys/${draft.body.code}/publish`, undefined, owner),
        act(code, 'archive'),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      await shop.http.post(`/api/v1/admin/group-buys/${draft.body.code}/end`, undefined, owner)
      await act(code, 'restore')
    }
  })

  test('who may', async () => {
    const analyst = { as: shop.staffToken({ role: 'analyst' }) }
    for (const verb of ['copy', 'archive', 'restore'])
      expect((await shop.http.post(`${BASE}/P00000001/${verb}`, { title: '甲' }, analyst)).status).toBe(403)
    expect(await count('products')).toBe(1)
  })
})
