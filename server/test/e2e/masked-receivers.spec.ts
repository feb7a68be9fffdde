import type { AdminMember } from '../../src/modules/views/member/dto/admin-member.dto.ts'
import type { RevealedReceiver } from '../../src/modules/people/member/dto/reveal.dto.ts'
import { GrantPoints } from '../../src/modules/wallet/points/grant-points.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface OpenApi {
  paths: Record<string, Record<string, unknown>>
}

const DESK = '/api/v1/admin'
const APP = '/api/v1/app'
/** Stands nowhere but in what goes to these people; whatever shows any of it has not masked it. */
const CANARIES = ['丝雀', '13987650001', '13987650002']
const ADDRESS = {
  ...{ name: '金丝雀', phone: '13987650001', province: '浙江省', city: '杭州市', district: '西湖区' },
  ...{ detail: '丝雀路 7 号', isDefault: true },
}
const CONTACT = { name: '金丝雀', phone: '13987650002' }
/** Of these there is none in this shop, or they want a word to look for. */
const EMPTY = [`${DESK}/coupon-templates/{code}`, `${DESK}/coupon-templates/{code}/coupons`, `${DESK}/reviews/{code}`]

describeOnEachEngine('whom things go to', (start) => {
  let shop: TradeShop
  let owner: { as: string }
  let parcel: string
  let pickup: string
  let gift: string
  let words: Record<string, string>

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2 })
    owner = { as: shop.staffToken({ staffId: 7 }) }
    const mine = { as: shop.token(0) }
    await shop.db.transaction(async (tx) => {
      await tx.insert('staff', { id: 7, ...STAFF, createdAt: shop.clock.now() })
      await tx.insert('rewards', { ...REWARD, createdAt: shop.clock.now() })
      const points = { memberId: shop.memberIds[0]!, businessKey: 'test', amount: 500, reason: '测试', orderId: null }
      await shop.app
        .get(GrantPoints, { strict: false })
        .run(tx, { ...points, now: shop.clock.now() }, { isTold: false })
    })
    await shop.http.put(`${APP}/me/contact`, CONTACT, mine)
    const { code: addressCode } = (await shop.http.post<{ code: string }>(`${APP}/me/addresses`, ADDRESS, mine)).body
    const to = { delivery: 'express', addressCode, pickupPointCode: undefined } as const
    parcel = (await shop.place(0, { kind: 'alone', ...to, contact: undefined, expectedPayableFen: 3590 })).orderNo
    await shop.confirm(0, parcel, { totalFen: 3590 })
    pickup = (await shop.place(1, { kind: 'alone', contact: CONTACT })).orderNo
    await shop.confirm(1, pickup, { totalFen: 2990 })
    const code = async (answer: Promise<{ status: number; body: { code: string } }>) => {
      const { status, body } = await answer
      expect([status, body]).toEqual([expect.any(Number), expect.objectContaining({ code: expect.any(String) })])
      return body.code
    }
    const redeem = (about: object) =>
      code(shop.http.post(`${APP}/rewards/BAG00001/redeem`, { expectedPoints: 100, ...about }, mine))
    gift = await redeem(to)
    const collected = await redeem({ delivery: 'pickup', pickupPointCode: 'PP01' })
    await shop.http.post(`${DESK}/orders/${pickup}/ready`, undefined, owner)
    await shop.http.post(`${DESK}/orders/${parcel}/ship`, { companyCode: 'SF', trackingNo: 'SF1234567890' }, owner)
    await shop.runner.drain()
    const ticket = { kind: 'complaint', text: '有两个橙子坏了', pictures: [], orderNo: parcel }
    const [row] = await shop.rows<{ code: string }>(
      `SELECT pickupCode AS code FROM redemptions WHERE code = '${collected}'`,
    )
    words = {
      ...{ '/products/': 'P00000001', '/skus/': 'SKU1', '/group-buys/': 'GB00000001', '/orders/': parcel },
      ...{ '/members/': 'M0000001', '/settings/': 'limits.reveals', '/redemptions/': gift, '/rewards/': 'BAG00001' },
      ...{ '/pickup/': (await shop.detail(1, pickup)).pickup!.code!, '/gift-codes/': row!.code },
      '/tickets/': await code(shop.http.post(`${APP}/tickets`, ticket, mine)),
      '/after-sales/': await code(
        shop.http.post(
          `${APP}/after-sales`,
          {
            ...{ orderNo: parcel, kind: 'refund-only', reason: 'missing', description: '少了一份', pictures: [] },
            lines: [{ itemId: shop.itemIds[0]!, quantity: 1 }],
          },
          mine,
        ),
      ),
    }
  })
  afterEach(async () => {
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('no answer of the desk tells a receiver’s name, number or street', async () => {
    const { paths } = (await shop.http.get<OpenApi>('/api/openapi.json')).body
    const routes = Object.keys(paths).filter((path) => path.startsWith(`${DESK}/`) && 'get' in paths[path]!)
    expect(routes.length).toBeGreaterThan(40)
    const asked = routes.map((route) => {
      const prefix = Object.keys(words).find((one) => route.includes(`${one}{`))
      return [route, route.replace(/\{\w+\}/, prefix ? words[prefix]! : 'NONE')] as const
    })
    const told: unknown[] = []
    const missing: string[] = []
    for (const [route, path] of [...asked, [`${DESK}/orders/{orderNo}`, `${DESK}/orders/${pickup}`] as const]) {
      const { status, body } = await shop.http.get(path, owner)
      if (status !== 200) missing.push(route)
      const text = JSON.stringify(body)
      for (const canary of CANARIES) if (text.includes(canary)) told.push([route, canary])
    }
    expect(told).toEqual([])
    expect(missing).toEqual(EMPTY)
  })

  test('a parcel, a pickup and a gift say what is enough to tell people apart', async () => {
    const read = async (path: string) => (await shop.http.get(`${DESK}/${path}`, owner)).body
    expect(await read(`orders/${parcel}`)).toMatchObject({
      express: { contact: { name: '金**', phone: '139****0001' }, address: '浙江省 杭州市 西湖区 ****' },
    })
    expect(await read(`orders/${pickup}`)).toMatchObject({
      pickup: { contact: { name: '金**', phone: '139****0002' }, pointName: '梧桐里自提点' },
    })
    expect(await read(`redemptions/${gift}`)).toMatchObject({
      address: { name: '金**', phone: '139****0001', region: '浙江省 杭州市 西湖区', detail: '****' },
    })
  })

  test('whoever may ship sees them whole for a reason, and leaves a trace', async () => {
    const reveal = (path: string, body: object, as = owner) =>
      shop.http.post<RevealedReceiver & { code?: string }>(`${DESK}/${path}/receiver`, body, as)
    const trace = () => shop.rows('SELECT memberId, staffId, field, reference, reason FROM personal_data_reveals')
    const reason = '填快递单'
    for (const role of ['service', 'analyst'] as const)
      for (const path of [`orders/${parcel}`, `redemptions/${gift}`])
        expect((await reveal(path, { reason }, { as: shop.staffToken({ staffId: 9, role }) })).status).toBe(403)
    const elsewhere = { as: shop.staffToken({ staffId: 9, role: 'warehouse', pickupPointId: shop.pointId + 1 }) }
    for (const path of [
      `orders/${parcel}`,
      `orders/${pickup}`,
      `redemptions/${gift}`,
      'orders/NONE',
      'redemptions/NONE',
    ])
      expect((await reveal(path, { reason }, elsewhere)).status).toBe(404)
    for (const body of [{}, { reason: ' ' }, { reason: 'x'.repeat(101) }])
      expect((await reveal(`orders/${parcel}`, body)).status).toBe(400)
    const [collected] = await shop.rows<{ code: string }>("SELECT code FROM redemptions WHERE delivery = 'pickup'")
    expect(await reveal(`redemptions/${collected!.code}`, { reason })).toMatchObject({
      ...{ status: 404, body: { code: 'member.phone-unknown' } },
    })
    expect(await trace()).toEqual([])

    const whole = { name: '金丝雀', phone: '13987650001', address: '浙江省 杭州市 西湖区 丝雀路 7 号' }
    const packer = { as: shop.staffToken({ staffId: 7, role: 'warehouse' }) }
    expect((await reveal(`orders/${parcel}`, { reason: ` ${reason} ` }, packer)).body).toEqual(whole)
    expect((await reveal(`redemptions/${gift}`, { reason }, packer)).body).toEqual(whole)
    expect((await reveal(`orders/${pickup}`, { reason })).body).toEqual({ ...CONTACT, address: null })
    const [of0, of1] = shop.memberIds
    const kept = { staffId: 7, field: 'receiver', reason }
    expect(await trace()).toEqual([
      { memberId: of0, reference: parcel, ...kept },
      { memberId: of0, reference: gift, ...kept },
      { memberId: of1, reference: pickup, ...kept },
    ])
    expect((await shop.http.get<AdminMember>(`${DESK}/members/M0000001`, owner)).body.reveals).toMatchObject([
      { staffName: '林店长', field: 'receiver', reference: gift, reason },
      { staffName: '林店长', field: 'receiver', reference: parcel, reason },
    ])
  })

  test('no more often in an hour than other looks', async () => {
    const few = await openTradeShop(start, { members: 1, start: { env: { REVEALS_PER_HOUR: '2' } } })
    const { orderNo } = await few.place(0, { kind: 'alone' })
    const as = few.staffToken({ staffId: 7 })
    const look = (path: string) =>
      few.http.post(`${DESK}/${path}`, { reason: '核对' }, { as }).then(({ status }) => status)
    await few.http.put(`${APP}/me/contact`, CONTACT, { as: few.token(0) })
    expect(await look('members/M0000001/phone')).toBe(200)
    expect(await look(`orders/${orderNo}/receiver`)).toBe(200)
    for (const path of [`orders/${orderNo}/receiver`, 'redemptions/NONE/receiver', 'members/M0000001/phone'])
      expect(await look(path)).toBe(429)
    expect(await few.rows('SELECT id FROM personal_data_reveals')).toHaveLength(2)
  })
})

const STAFF = {
  ...{ username: 'lin', passwordHash: 'x', displayName: '林店长', role: 'owner' },
  ...{ pickupPointId: null, isActive: true },
}
const REWARD = {
  ...{
    code: 'BAG00001',
    kind: 'gift',
    title: '帆布袋',
    subtitle: '',
    coverUrl: '/images/gift.webp',
    detail: '每人一份',
  },
  ...{ points: 100, stock: 10, taken: 0, perMemberLimit: null, hasPickup: true, hasExpress: true },
  ...{ couponTemplateId: null, isActive: true, sortOrder: 1 },
}
