import type { OrderDetail } from '../../src/modules/trade/order/dto/order.dto.ts'
import { ShipOrder } from '../../src/modules/trade/fulfilment/ship-order.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const app = '/api/v1/app'
const HOME = { name: '林小满', phone: '13800000001', province: '浙江省', city: '杭州市', district: '西湖区' }
const OFFICE = { name: '林大满', phone: '13900000002', province: '上海市', city: '上海市', district: '静安区' }
const PARCEL = { companyCode: 'SF', trackingNo: 'SF1234567890' }

describeOnEachEngine('an order goes elsewhere until it is packed', (start) => {
  let shop: TradeShop
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 12 })
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  /** Each test buys with members of its own. */
  let next = 0
  const keep = async (n: number, address: typeof HOME, detail: string) =>
    (
      await shop.http.post<{ code: string }>(
        `${app}/me/addresses`,
        { ...address, detail, isDefault: false },
        { as: shop.token(n) },
      )
    ).body.code
  const change = (n: number, orderNo: string, addressCode: string) =>
    shop.http.put<OrderDetail & { code?: string }>(
      `${app}/orders/${orderNo}/address`,
      { addressCode },
      { as: shop.token(n) },
    )
  async function expressOrder(isPaid = true) {
    const n = next++
    const [home, office] = [await keep(n, HOME, '文三路 1 号'), await keep(n, OFFICE, '愚园路 2 号')]
    const { orderNo } = await shop.place(n, {
      ...{ kind: 'alone', delivery: 'express', addressCode: home, pickupPointCode: undefined },
      ...{ contact: undefined, expectedPayableFen: 3590 },
    })
    if (isPaid) await shop.confirm(n, orderNo, { totalFen: 3590 })
    return { n, orderNo, home, office }
  }
  const moves = (orderNo: string) =>
    shop.rows(
      `SELECT e.field, e.fromState, e.toState, e.actorKind FROM order_events e JOIN orders o ON o.id = e.orderId
        WHERE o.orderNo = ? AND e.field = 'address' ORDER BY e.id`,
      [orderNo],
    )

  test.each([
    ['unpaid', false],
    ['paid', true],
  ])(
    '%s: street, name and phone are the new ones, the price is the old one, and its story says so',
    async (_, isPaid) => {
      const { n, orderNo, office } = await expressOrder(isPaid)
      const before = await shop.detail(n, orderNo)
      expect(before).toMatchObject({ canChangeAddress: true, express: { address: '浙江省 杭州市 西湖区 文三路 1 号' } })
      const { status, body } = await change(n, orderNo, office)
      expect(status).toBe(200)
      expect(body.express).toMatchObject({
        address: '上海市 静安区 愚园路 2 号',
        contact: { name: '林大满', phone: '13900000002' },
      })
      expect(body.money).toEqual(before.money)
      expect(body.timeline.map(({ kind }) => kind)).toContain('address-changed')
      expect(await moves(orderNo)).toEqual([
        { field: 'address', fromState: '', toState: 'changed', actorKind: 'member' },
      ])
      expect(await shop.orderRow(orderNo)).toMatchObject({ contactPhoneLast4: '0002' })
    },
  )

  test('to where it goes already is no change', async () => {
    const { n, orderNo, home } = await expressOrder()
    expect((await change(n, orderNo, home)).status).toBe(200)
    expect(await moves(orderNo)).toEqual([])
  })

  test('not once it is packed, nor a pickup, nor with a stranger’s address or of a stranger’s order', async () => {
    const sent = await expressOrder()
    await shop.app.get(ShipOrder, { strict: false }).run(1, sent.orderNo, PARCEL)
    const row = await shop.orderRow(sent.orderNo)
    expect((await shop.detail(sent.n, sent.orderNo)).express).toMatchObject({
      ...{ companyName: '顺丰速运', trackingNo: 'SF1234567890', companyPhone: '95338' },
      shippedAt: expect.stringMatching(/Z$/) as string,
    })
    expect(await change(sent.n, sent.orderNo, sent.office)).toMatchObject({
      ...{ status: 409, body: { code: 'order.bad-state', params: { state: 'shipped' } } },
    })
    const other = await expressOrder()
    expect(await change(sent.n, other.orderNo, sent.office)).toMatchObject({ status: 404 })
    expect(await change(other.n, other.orderNo, sent.office)).toMatchObject({
      ...{ status: 422, body: { code: 'order.address-required' } },
    })
    const { orderNo } = await shop.place(other.n, { kind: 'alone' })
    expect((await shop.detail(other.n, orderNo)).canChangeAddress).toBe(false)
    expect(await change(other.n, orderNo, other.office)).toMatchObject({
      ...{ status: 409, body: { code: 'order.bad-state' } },
    })
    expect(await shop.orderRow(sent.orderNo)).toEqual(row)
    for (const no of [sent.orderNo, other.orderNo, orderNo]) expect(await moves(no)).toEqual([])
  })

  test('shipped at the very moment, it goes to the old address or the new one, and its history agrees', async () => {
    const { n, orderNo, office } = await expressOrder()
    const [, answer] = await Promise.all([
      shop.app.get(ShipOrder, { strict: false }).run(1, orderNo, PARCEL),
      change(n, orderNo, office),
    ])
    const last4 = String((await shop.orderRow(orderNo))!.contactPhoneLast4)
    expect([answer.status, last4, (await moves(orderNo)).length]).toEqual(
      answer.status === 200 ? [200, '0002', 1] : [409, '0001', 0],
    )
  })
})
