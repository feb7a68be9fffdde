import type {
  AdminMember,
  AdminMemberPage,
  RevealedPhone,
} from '../../src/modules/views/member/dto/admin-member.dto.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const BASE = '/api/v1/admin/members'

describeOnEachEngine('members at the desk', (start) => {
  let shop: TradeShop
  let owner: { as: string }
  let bound: { as: string }

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 25 })
    owner = { as: shop.staffToken({ staffId: 7 }) }
    bound = { as: shop.staffToken({ staffId: 8, role: 'service', pickupPointId: shop.pointId }) }
    await shop.http.put('/api/v1/app/me/contact', { name: '秦岚', phone: '139 1234 5678' }, { as: shop.token(3) })
    await shop.control('/people', { people: [{ openid: 'o_test_5' }] })
    await shop.http.patch('/api/v1/app/me', { nickname: '100%_小满' }, { as: shop.token(4) })
    await shop.place(5, { kind: 'alone' })
  })
  afterEach(async () => {
    expect(await shop.brokenInvariants()).toEqual([])
  })

  const find = async (query: string, as = owner) =>
    (await shop.http.get<AdminMemberPage>(`${BASE}?${query}`, as)).body.items.map(({ memberNo }) => memberNo)
  const no = (n: number) => `M${String(n + 1).padStart(7, '0')}`

  test('are listed newest first, page by page', async () => {
    const first = (await shop.http.get<AdminMemberPage>(`${BASE}?limit=20`, owner)).body
    expect(first.items).toHaveLength(20)
    expect(first.items[0]).toMatchObject({ memberNo: no(24), status: 'active', pointsBalance: 0, paidOrders: 0 })
    expect(await find(`limit=20&cursor=${first.nextCursor}`)).toEqual([4, 3, 2, 1, 0].map(no))
  })

  test('are found by number, nickname, and the whole phone of their contact or of an order', async () => {
    expect(await find(`query=${no(7).toLowerCase()}`)).toEqual([no(7)])
    expect(await find(`query=${encodeURIComponent('0%_小')}`)).toEqual([no(4)])
    expect(await find('query=13912345678')).toEqual([no(3)])
    expect(await find(`query=${encodeURIComponent('+86 139-1234-5678')}`)).toEqual([no(3)])
    expect(await find('query=13800000001')).toEqual([no(5)])
    expect(await find('query=1391234567')).toEqual([])
  })

  test('are found by the last four digits of their phone or of one they have ordered with', async () => {
    expect(await find('query=5678')).toEqual([no(3)])
    expect(await find(`query=${encodeURIComponent('５６７８')}`)).toEqual([no(3)])
    expect(await find(`query=${encodeURIComponent(' １３９１２３４５６７８')}`)).toEqual([no(3)])
    expect(await find('query=0001')).toEqual([no(5)])
    expect(await find('query=0001', bound)).toEqual([no(5)])
    expect(await find('query=5678', bound)).toEqual([])
    expect(await find('query=9999')).toEqual([])
    await shop.control('/people', { people: [{ openid: 'o_test_7' }] })
    await shop.http.patch('/api/v1/app/me', { nickname: '小鱼2024' }, { as: shop.token(6) })
    expect(await find('query=2024')).toEqual([no(6)])
    const list = await shop.http.get<{ items: { orderNo: string }[] }>('/api/v1/admin/orders?q=0001', owner)
    expect(list.body.items).toHaveLength(1)
  })

  test('show the last four digits of a phone and no more', async () => {
    const answer = await shop.http.get<AdminMemberPage>(`${BASE}?query=13912345678`, owner)
    expect(answer.body.items[0]).toMatchObject({ phoneLast4: '5678' })
    expect(JSON.stringify(answer.body)).not.toMatch(/13912345678|秦岚/)
  })

  test('staff of a pickup point see who has ordered there', async () => {
    expect(await find('', bound)).toEqual([no(5)])
    expect(await find(`query=${no(7)}`, bound)).toEqual([])
  })

  test('one is shown with facts and figures, masked', async () => {
    const seen = await shop.http.get<AdminMember>(`${BASE}/${no(3)}`, owner)
    expect(seen.body).toMatchObject({
      ...{ memberNo: no(3), phoneMasked: '139****5678', phoneLast4: '5678', birthday: null, coupons: 0 },
      ...{ pointsBalance: 0, pointsPending: 0, spentFen: 0, lastOrderAt: null, deletedAt: null },
      ...{ allowsMarketing: false, allowsPersonalisation: true, reveals: [] },
    })
    expect((await shop.http.get<AdminMember>(`${BASE}/${no(5)}`, bound)).body.lastOrderAt).toEqual(expect.any(String))
    for (const path of [`${BASE}/${no(3)}`, `${BASE}/NOBODY`])
      expect(await shop.http.get(path, bound)).toMatchObject({ status: 404, body: { code: 'member.not-found' } })
  })

  test('a whole phone is a permission, wants a reason and leaves a trace', async () => {
    await shop.db.transaction((tx) =>
      tx.insert('staff', { id: 7, username: 'lin', displayName: '林店长', ...STAFF, createdAt: shop.clock.now() }),
    )
    const reveal = (body: object, as = owner, n = 3) =>
      shop.http.post<RevealedPhone & { code?: string }>(`${BASE}/${no(n)}/phone`, body, as)
    const analyst = { as: shop.staffToken({ staffId: 9, role: 'analyst' }) }
    expect((await reveal({ reason: '约取货时间' }, analyst)).status).toBe(403)
    for (const body of [{}, { reason: '' }, { reason: '  ' }, { reason: 'x'.repeat(101) }, { reason: 7 }])
      expect((await reveal(body)).status).toBe(400)
    expect(await reveal({ reason: '约取货时间' }, bound)).toMatchObject({ status: 404 })
    expect(await reveal({ reason: '约取货时间' }, owner, 9)).toMatchObject({ body: { code: 'member.phone-unknown' } })
    expect((await shop.http.get<AdminMember>(`${BASE}/${no(3)}`, owner)).body.reveals).toEqual([])
    expect((await reveal({ reason: ' 约取货时间 ' })).body).toEqual({ phone: '13912345678' })
    expect((await shop.http.get<AdminMember>(`${BASE}/${no(3)}`, owner)).body.reveals).toEqual([
      { staffName: '林店长', field: 'phone', reference: null, reason: '约取货时间', createdAt: expect.any(String) },
    ])
  })

  test('bad input is refused', async () => {
    for (const query of [`query=${'x'.repeat(129)}`, 'limit=0', 'cursor=%%%', 'memberId=1'])
      expect((await shop.http.get(`${BASE}?${query}`, owner)).status).toBe(400)
    expect((await shop.http.get(BASE, { as: shop.token(0) })).status).toBe(401)
    const warehouse = { as: shop.staffToken({ staffId: 9, role: 'warehouse' }) }
    expect((await shop.http.get(BASE, warehouse)).status).toBe(403)
  })
})

const STAFF = {
  passwordHash: 'x',
  role: 'owner',
  pickupPointId: null,
  isActive: true,
}
