import type { AdminGroupBuyInput } from '../../src/modules/trade/group-buy/dto/admin-group-buy-input.dto.ts'
import type {
  AdminGroupBuy,
  AdminGroupBuyPage,
  GroupBuyLogList,
} from '../../src/modules/trade/group-buy/dto/admin-group-buy.dto.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { putAsRead } from '../fixtures/put-as-read.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const HOUR_MS = 3_600_000
const BASE = '/api/v1/admin/group-buys'
const INTEGER_EDGES = [-1, 0, 2 ** 31, 2 ** 53, 1e21, 1.5, '1', [1], {}, true]

describeOnEachEngine('group buys, the staff side', (start) => {
  let shop: TradeShop
  let owner: { as: string }
  /** What `at` counts from; the clock itself goes on ticking. */
  let base: number

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 6, stock: [100, 50, 20] })
    owner = { as: shop.staffToken({ staffId: 7 }) }
    base = shop.clock.now().getTime()
    await shop.db.transaction(async (tx) => {
      await tx.insert('staff', { id: 7, username: 'lin', displayName: '林店长', ...STAFF, createdAt: shop.clock.now() })
    })
  })
  afterEach(allIsWell)
  async function allIsWell() {
    expect(await shop.brokenInvariants()).toEqual([])
  }

  const at = (hours: number) => new Date(base + hours * HOUR_MS).toISOString()
  const input = (about: object = {}): AdminGroupBuyInput => ({
    productCode: 'P00000001',
    title: '葡萄周末团',
    subtitle: '两人成团',
    coverUrl: '/images/grape.webp',
    openAt: at(1),
    closeAt: at(49),
    teamSize: 2,
    teamLifeMinutes: 60,
    unitsPerMember: 5,
    joinsPerMember: null,
    opensPerMember: 2,
    items: [
      { skuCode: 'SKU1', groupPriceFen: 1500, alonePriceFen: 1900, quota: 30, perMemberLimit: 2 },
      { skuCode: 'SKU2', groupPriceFen: 2500, alonePriceFen: null, quota: null, perMemberLimit: null },
    ],
    express: { shippingFen: 600 },
    pickupPoints: [{ pickupPointCode: 'PP01', pickupFromAt: at(72), pickupToAt: at(96), instructions: '报取货码' }],
    shareTitle: '来拼葡萄',
    shareImageUrl: null,
    ...about,
  })
  const create = async (about: object = {}): Promise<AdminGroupBuy> => {
    const answer = await shop.http.post<AdminGroupBuy>(BASE, input(about), owner)
    expect(answer.status).toBe(200)
    return answer.body
  }
  const act = (code: string, action: string) =>
    shop.http.post<AdminGroupBuy>(`${BASE}/${code}/${action}`, undefined, owner)
  const put = (code: string, body: object) => putAsRead<AdminGroupBuy>(shop.http, `${BASE}/${code}`, body, owner)
  const read = async (code: string) => (await shop.http.get<AdminGroupBuy>(`${BASE}/${code}`, owner)).body
  const logOf = async (code: string) =>
    (await shop.http.get<GroupBuyLogList>(`${BASE}/${code}/log`, owner)).body.items.map(({ action }) => action)
  const codesIn = async (query: string) =>
    (await shop.http.get<AdminGroupBuyPage>(`${BASE}?${query}`, owner)).body.items.map(({ code }) => code)
  const count = async () => (await shop.rows<{ n: number }>('SELECT COUNT(*) AS n FROM group_buys'))[0]!.n

  test('a draft comes back as it was written', async () => {
    const written = input()
    const { code, version, createdAt, ...made } = await create()
    expect(code).toMatch(/^[0-9A-Z]{10}$/)
    expect(made).toEqual({
      ...written,
      hasMemberPrice: true,
      phase: 'draft',
      isPinned: false,
      isHidden: false,
      deletedAt: null,
      itemsSold: [
        { skuCode: 'SKU1', spec: '1 号规格', sold: 0 },
        { skuCode: 'SKU2', spec: '2 号规格', sold: 0 },
      ],
      teams: { open: 0, formed: 0, failed: 0 },
    })
    expect(version).toBe(`${code}.1`)
    expect(await read(code)).toEqual({ code, version, createdAt, ...made })
    const log = await shop.http.get<GroupBuyLogList>(`${BASE}/${code}/log`, owner)
    expect(log.body).toEqual({
      items: [{ action: 'create', staffName: '林店长', detail: '葡萄周末团', createdAt: expect.any(String) }],
    })
    expect(await shop.http.get(`/api/v1/app/group-buys/${code}`)).toMatchObject({ status: 404 })
  })

  test('the price can be the same for everybody, and whoever changes that is named', async () => {
    const { code } = await create({ hasMemberPrice: false })
    expect(await read(code)).toMatchObject({ hasMemberPrice: false })
    expect((await put(code, input({ hasMemberPrice: true }))).body).toMatchObject({ hasMemberPrice: true })
    const log = await shop.http.get<GroupBuyLogList>(`${BASE}/${code}/log`, owner)
    expect(log.body.items[0]).toMatchObject({ action: 'update', detail: '会员优惠' })
  })

  test('wrong types and edges are refused before anything is written', async () => {
    const before = await count()
    const refused = async (about: object) => {
      const answer = await shop.http.post(BASE, input(about), owner)
      expect([about, answer.status, (answer.body as { code?: string }).code]).toEqual([about, 400, 'request.invalid'])
    }
    for (const edge of INTEGER_EDGES) {
      for (const field of ['teamSize', 'teamLifeMinutes', 'unitsPerMember', 'joinsPerMember', 'opensPerMember'])
        await refused({ [field]: edge })
      const item = input().items[0]
      for (const field of ['quota', 'perMemberLimit', 'alonePriceFen'])
        await refused({ items: [{ ...item, [field]: edge }] })
      if (edge !== 0) await refused({ items: [{ ...item, groupPriceFen: edge }] })
      if (edge !== 0) await refused({ express: { shippingFen: edge } })
    }
    for (const about of [
      { openAt: '' },
      { openAt: '2026-13-01T00:00:00Z' },
      { closeAt: '2026-11-22T10:00:00' },
      { closeAt: 1 },
      { items: null },
      { items: [null] },
      { items: [input().items[0], input().items[0]] },
      { express: [] },
      { express: undefined },
      { pickupPoints: {} },
      { pickupPoints: [{ ...input().pickupPoints[0], pickupFromAt: 'soon' }] },
      { title: 1 },
      { title: 'x'.repeat(65) },
      { status: 'published' },
      { isPinned: true },
    ])
      await refused(about)
    for (const [about, code] of [
      [{ productCode: 'NONE' }, 'product.not-found'],
      [{ items: [{ ...input().items[0], skuCode: 'NONE' }] }, 'sku.not-found'],
      [{ pickupPoints: [{ ...input().pickupPoints[0], pickupPointCode: 'NONE' }] }, 'pickup-point.not-found'],
    ] as const)
      expect(await shop.http.post(BASE, input(about), owner)).toMatchObject({ status: 404, body: { code } })
    expect(await count()).toBe(before)
    expect(await shop.http.post(`${BASE}/GB00000001/explode`, undefined, owner)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    })
  })

  test('who may not write, does not', async () => {
    for (const role of ['service', 'warehouse', 'analyst'] as const) {
      const as = shop.staffToken({ role })
      expect(await shop.http.post(BASE, input(), { as })).toMatchObject({ body: { code: 'auth.forbidden' } })
      expect(await shop.http.post(`${BASE}/GB00000001/end`, undefined, { as })).toMatchObject({ status: 403 })
      expect(await shop.http.get(BASE, { as })).toMatchObject({ status: 200 })
    }
    expect(await shop.http.get(BASE, { as: shop.token(0) })).toMatchObject({ status: 401 })
    expect((await read('GB00000001')).phase).toBe('open')
  })

  test('only a complete draft is published, and then the clock opens and ends it', async () => {
    const { code } = await create({ title: ' ', items: [], express: null, pickupPoints: [] })
    const refused = await act(code, 'publish')
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'group-buy.incomplete',
        params: {
          problems: [
            { path: 'title', reason: 'required' },
            { path: 'items', reason: 'required' },
            { path: 'delivery', reason: 'required' },
          ],
        },
      },
    })
    expect((await read(code)).phase).toBe('draft')
    expect((await act(code, 'preview')).body.phase).toBe('preview')
    expect((await put(code, input())).body.items).toHaveLength(2)
    expect((await act(code, 'publish')).body.phase).toBe('scheduled')
    expect((await act(code, 'publish')).status).toBe(200)
    expect(await put(code, input({ title: '' }))).toMatchObject({ status: 422, body: { code: 'group-buy.incomplete' } })
    expect((await put(code, input({ openAt: at(2) }))).body.openAt).toBe(at(2))
    expect(await logOf(code)).toEqual(['update', 'publish', 'update', 'preview', 'create'])
    expect(await codesIn('phase=scheduled')).toEqual([code])

    const words = input({ openAt: at(2), title: '葡萄周末团 · 加量' })
    shop.clock.advance(2 * 3600)
    base += 2 * HOUR_MS
    expect(await codesIn('phase=scheduled')).toEqual([])
    expect(await codesIn('phase=open')).toEqual([code, 'GB00000001'])
    expect((await put(code, words)).body).toMatchObject({ title: '葡萄周末团 · 加量', phase: 'open' })
    const dearer = {
      ...words,
      items: words.items.map((item) => ({ ...item, groupPriceFen: item.groupPriceFen + 100 })),
    }
    expect(await put(code, dearer)).toMatchObject({
      status: 409,
      body: { code: 'group-buy.bad-action', params: { phase: 'open', action: 'update' } },
    })
    expect((await read(code)).items[0]!.groupPriceFen).toBe(1500)
    expect(await act(code, 'delete')).toMatchObject({ status: 409, body: { code: 'group-buy.bad-action' } })
    expect((await act(code, 'end')).body.phase).toBe('ended')
  })

  test('items are matched by SKU: what was ordered stays and stays counted, what was not goes', async () => {
    const { code } = await create({ openAt: at(-1), opensPerMember: null })
    await act(code, 'publish')
    const items = await shop.rows<{ id: number; skuId: number }>(
      'SELECT i.id, i.skuId FROM group_buy_items i JOIN group_buys g ON g.id = i.groupBuyId WHERE g.code = ? ORDER BY i.id',
      [code],
    )
    const placed = await shop.place(5, {
      groupBuyCode: code,
      items: [{ itemId: items[0]!.id, quantity: 2 }],
      expectedPayableFen: 3000,
    })
    await shop.confirm(5, placed.orderNo, { totalFen: 3000 })
    // The clock of the shop is set back, as a schedule would be: the offer may be changed again.
    await shop.db.transaction((tx) =>
      tx.run('UPDATE group_buys SET openAt = ? WHERE code = ?', [new Date(at(1)), code]),
    )
    const third = { skuCode: 'SKU3', groupPriceFen: 900, alonePriceFen: null, quota: 3, perMemberLimit: null }
    const answer = await put(code, input({ items: [{ ...input().items[0], quota: 1 }, third] }))
    expect(answer.body.items.map((item) => [item.skuCode, item.quota])).toEqual([
      ['SKU1', 2],
      ['SKU3', 3],
    ])
    const now = await shop.rows(
      `SELECT i.id, i.sold, i.isActive FROM group_buy_items i JOIN group_buys g ON g.id = i.groupBuyId WHERE g.code = ?
        ORDER BY i.id`,
      [code],
    )
    expect(now).toEqual([
      { id: items[0]!.id, sold: 2, isActive: true },
      { id: expect.any(Number), sold: 0, isActive: true },
    ])
    expect((await put(code, input({ items: [third] }))).body).toMatchObject({
      items: [third],
      itemsSold: [
        { skuCode: 'SKU1', sold: 2 },
        { skuCode: 'SKU3', sold: 0 },
      ],
      teams: { open: 1, formed: 0, failed: 0 },
    })
    const taken = await shop.rows('SELECT units FROM group_buy_item_members WHERE itemId = ?', [items[0]!.id])
    expect(taken).toEqual([{ units: 2 }])
    await act(code, 'end')
    await shop.runner.drain()
  })

  test('flags, copy, recycle bin and archive; doing it twice is fine', async () => {
    const { code } = await create({ title: '回收站里的 100%_团' })
    for (const action of ['delete', 'delete']) expect((await act(code, action)).body.deletedAt).not.toBeNull()
    expect(await put(code, input())).toMatchObject({ body: { code: 'group-buy.bad-action' } })
    expect(await act(code, 'publish')).toMatchObject({ status: 409 })
    expect(await codesIn('phase=deleted')).toEqual([code])
    expect(await codesIn(`q=${encodeURIComponent('100%_')}`)).toEqual([])
    expect((await act(code, 'restore')).body.deletedAt).toBeNull()
    expect(await codesIn(`q=${encodeURIComponent('100%_')}`)).toEqual([code])
    expect(await codesIn(`q=${code}&phase=draft`)).toEqual([code])
    await act(code, 'publish')
    for (const action of ['pin', 'pin', 'hide']) await act(code, action)
    expect(await read(code)).toMatchObject({ isPinned: true, isHidden: true })
    const copy = (await act(code, 'copy')).body
    expect(copy).toMatchObject({ phase: 'draft', title: '回收站里的 100%_团', isPinned: false, items: input().items })
    expect(copy.code).not.toBe(code)
    expect(await logOf(code)).toEqual(['copy', 'hide', 'pin', 'publish', 'restore', 'delete', 'create'])
    for (const action of ['unpin', 'unhide', 'end', 'end', 'archive'])
      expect((await act(code, action)).status).toBe(200)
    expect(await read(code)).toMatchObject({ isPinned: false, isHidden: false, phase: 'archived' })
    expect(await act('NONE', 'end')).toMatchObject({ status: 404, body: { code: 'group-buy.not-found' } })

    const first = await shop.http.get<AdminGroupBuyPage>(`${BASE}?limit=2`, owner)
    const second = await shop.http.get<AdminGroupBuyPage>(`${BASE}?limit=2&cursor=${first.body.nextCursor}`, owner)
    const all = await codesIn('limit=100')
    expect([...first.body.items, ...second.body.items].map((row) => row.code)).toEqual(all.slice(0, 4))
    expect(await shop.http.get(`${BASE}?cursor=xx`, owner)).toMatchObject({ body: { code: 'page.bad-cursor' } })
    expect(await shop.http.get(`${BASE}?phase=gone`, owner)).toMatchObject({ body: { code: 'request.invalid' } })
  })
})

const STAFF = {
  passwordHash: '',
  role: 'owner',
  pickupPointId: null,
  isActive: true,
}
