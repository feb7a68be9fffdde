import { RecordSettlement } from '../../src/modules/trade/wechat-shipping/record-settlement.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Shipping {
  status: string
  attempts: number
  errcode: number | null
  orderState: number | null
  confirmMethod: number | null
  settledAt: Date | null
}
interface Told {
  transactionId: string
  logisticsType: number
  shippingList: { item_desc: string; tracking_no?: string; contact?: { receiver_contact: string } }[]
}
const UPLOAD = '/wxa/sec/order/upload_shipping_info'
const HOURS = 3600

describeOnEachEngine('shipping told to WeChat', (start) => {
  let shop: TradeShop
  beforeEach(async () => {
    shop = await openTradeShop(start, { members: 2, groupBuy: { hasExpress: true, shippingFen: 0 } })
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  /** A paid order that needs no team. */
  const paid = async (delivery: 'pickup' | 'express', n = 0): Promise<string> => {
    const about = { kind: 'alone' as const, delivery }
    const { body: address } = await shop.http.post<{ code: string }>('/api/v1/app/me/addresses', ADDRESS, {
      as: shop.token(n),
    })
    const { orderNo } = await shop.place(
      n,
      delivery === 'pickup'
        ? about
        : { ...about, pickupPointCode: undefined, contact: undefined, addressCode: address.code },
    )
    await shop.payAtCashier(n, orderNo)
    await shop.settle(async () => (await shop.orderRow(orderNo))?.fulfilmentState === 'preparing')
    return orderNo
  }
  const staff = (orderNo: string, act: string, body?: object) =>
    shop.http.post(`/api/v1/admin/orders/${orderNo}/${act}`, body, { as: shop.staffToken() })
  const send = async (orderNo: string) => {
    await staff(orderNo, 'ship', { companyCode: 'SF', trackingNo: 'SF1234567890' })
    await shop.runner.drain()
  }
  const shipping = async () => (await shop.rows<Shipping>('SELECT * FROM wechat_shippings'))[0]
  const told = async () => (await shop.control<{ shippings: Told[] }>('/shippings')).shippings
  const later = async (seconds: number) => {
    await shop.advance(seconds)
    await shop.runner.drain()
  }

  test('a parcel: with number, carrier and the masked contact SF wants', async () => {
    const orderNo = await paid('express')
    await send(orderNo)
    expect(await shipping()).toMatchObject({ status: 'uploaded', attempts: 1, errcode: null, orderState: 2 })
    expect(await told()).toEqual([
      expect.objectContaining({
        logisticsType: 1,
        shippingList: [
          {
            item_desc: '阳光玫瑰葡萄 2 斤*1',
            tracking_no: 'SF1234567890',
            express_company: 'SF',
            contact: { receiver_contact: '****0001' },
          },
        ],
      }),
    ])
  })

  test('a number typed wrong is corrected: in the house, at WeChat once, and for the member', async () => {
    const orderNo = await paid('express')
    const tooEarly = await staff(orderNo, 'parcel', { companyCode: 'SF', trackingNo: 'SF1234567890' })
    expect(tooEarly).toMatchObject({ status: 409, body: { code: 'order.bad-state' } })
    await send(orderNo)
    const correct = async (trackingNo: string) => {
      const { status } = await staff(orderNo, 'parcel', { companyCode: 'YTO', trackingNo })
      await shop.runner.drain()
      return status
    }
    const atWechat = async () => (await told()).map(({ shippingList: [one] }) => one?.tracking_no)
    const moves = () =>
      shop.rows<{ fromState: string; toState: string }>(
        "SELECT fromState, toState FROM order_events WHERE field = 'parcel' ORDER BY id",
      )
    const notices = () => shop.rows("SELECT id FROM notices WHERE kind = 'order.parcel-corrected'")
    expect(await correct('YT0000000001')).toBe(200)
    expect(await shop.rows('SELECT companyCode, trackingNo FROM shipments')).toEqual([
      { companyCode: 'YTO', trackingNo: 'YT0000000001' },
    ])
    expect(await atWechat()).toEqual(['YT0000000001'])
    expect(await shipping()).toMatchObject({ status: 'uploaded', orderState: 2 })
    expect(await moves()).toEqual([{ fromState: 'SF1234567890', toState: 'corrected' }])
    expect(await notices()).toHaveLength(1)

    expect(await correct('YT0000000001')).toBe(200)
    expect(await moves()).toHaveLength(1)
    expect(await notices()).toHaveLength(1)

    expect(await correct('YT0000000002')).toBe(200)
    expect(await atWechat()).toEqual(['YT0000000001'])
    expect(await notices()).toHaveLength(2)
    expect((await staff(orderNo, 'parcel', { companyCode: 'SF', trackingNo: 'x' })).status).toBe(400)
    expect(await moves()).toHaveLength(2)
  })

  test('a pickup: when the goods lie ready, as type 4', async () => {
    const orderNo = await paid('pickup')
    await staff(orderNo, 'ready')
    await shop.runner.drain()
    expect(await shipping()).toMatchObject({ status: 'uploaded' })
    expect(await told()).toMatchObject([{ logisticsType: 4, shippingList: [{ item_desc: '阳光玫瑰葡萄 2 斤*1' }] }])
  })

  test('the order has not reached WeChat’s list yet: told again until it has', async () => {
    await shop.control('/shippings', { appearsAfterSeconds: 60 })
    const orderNo = await paid('express')
    await send(orderNo)
    expect(await shipping()).toMatchObject({ status: 'pending', errcode: 10060001 })
    for (let round = 0; round < 6; round++) await later(60)
    expect(await shipping()).toMatchObject({ status: 'uploaded' })
    expect(await told()).toHaveLength(1)
  })

  test.each([
    ['the answer is lost', 'reset-after'],
    ['WeChat says busy after it has done it', 'system-error-after'],
    ['a proxy answers', 'bad-gateway'],
  ])('%s: WeChat is told once', async (_, kind) => {
    const orderNo = await paid('express')
    await shop.control('/faults', { kind, path: UPLOAD })
    await send(orderNo)
    expect(await shipping()).toMatchObject({ status: 'pending', attempts: 1 })
    await later(10)
    expect(await shipping()).toMatchObject({ status: 'uploaded', attempts: 2 })
    expect(await told()).toMatchObject([{ isReshipped: false }])
  })

  test('what cannot work waits for staff, who tell it again', async () => {
    const orderNo = await paid('express')
    await shop.db.transaction((tx) => tx.run("UPDATE member_identities SET openid = 'o_somebody_else' WHERE id = 1"))
    await send(orderNo)
    expect(await shipping()).toMatchObject({ status: 'failed', errcode: 10060031, attempts: 1 })
    const overview = await shop.http.get('/api/v1/admin/wechat-shipping', { as: shop.staffToken() })
    expect(overview.body).toMatchObject({ isManaged: true, pending: 0, failed: 1, failedOrderNos: [orderNo] })
    await shop.db.transaction((tx) => tx.run("UPDATE member_identities SET openid = 'o_test_1' WHERE id = 1"))
    const answer = await staff(orderNo, 'wechat-shipping/retry')
    expect(answer.body).toMatchObject({ shipping: { status: 'uploaded', orderState: 2 } })
    expect((await staff(orderNo, 'wechat-shipping/retry')).body).toMatchObject({ shipping: { orderState: 2 } })
    expect(await told()).toHaveLength(1)
  })

  test('WeChat away for two days: given up after the last attempt, and staff see it', async () => {
    const orderNo = await paid('express')
    await shop.control('/faults', { kind: 'system-error', path: UPLOAD, times: null })
    await send(orderNo)
    for (let round = 0; round < 14; round++) await later(2 * HOURS)
    expect(await shipping()).toMatchObject({ status: 'failed', attempts: 12 })
  })

  test('a refunded order is not told', async () => {
    const orderNo = await paid('pickup')
    await shop.control('/faults', { kind: 'system-error', path: UPLOAD, times: 1 })
    await staff(orderNo, 'ready')
    await shop.runner.drain()
    await staff(orderNo, 'refund', { reason: '坏果' })
    await later(60)
    expect(await shipping()).toMatchObject({ status: 'cancelled' })
    expect(await told()).toEqual([])
  })

  test('the buyer confirms in WeChat: the order is received here, because WeChat says so', async () => {
    const orderNo = await paid('express')
    const check = (n = 0) =>
      shop.http.post(`/api/v1/app/orders/${orderNo}/receipt-check`, undefined, { as: shop.token(n) })
    expect((await check()).body).toEqual({ isConfirmed: false })
    await send(orderNo)
    const { wechatReceipt } = await shop.detail(0, orderNo)
    expect(wechatReceipt).toEqual({ transactionId: (await told())[0]!.transactionId })
    expect((await check()).body).toEqual({ isConfirmed: false })
    expect((await shop.orderRow(orderNo))?.fulfilmentState).toBe('shipped')

    const phone = await fetch(`${shop.env.sandbox!.deviceUrl}/phone/confirm-receipt`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid: 'o_test_1', ...wechatReceipt }),
    })
    expect(await phone.json()).toEqual({ status: 'success' })
    expect((await check(1)).status).toBe(404)
    expect((await check()).body).toEqual({ isConfirmed: true })
    expect((await check()).body).toEqual({ isConfirmed: true })
    expect((await shop.orderRow(orderNo))?.fulfilmentState).toBe('received')
    expect((await shop.detail(0, orderNo)).wechatReceipt).toBeNull()
  })

  test('WeChat cannot be asked: nothing is received, the person tries again', async () => {
    const orderNo = await paid('express')
    await send(orderNo)
    await shop.control('/faults', { kind: 'reset-before', path: '/wxa/sec/order/get_order' })
    const answer = await shop.http.post(`/api/v1/app/orders/${orderNo}/receipt-check`, undefined, { as: shop.token(0) })
    expect([answer.status, (answer.body as { code?: string }).code]).toEqual([503, 'wechat.unavailable'])
    expect((await shop.orderRow(orderNo))?.fulfilmentState).toBe('shipped')
  })

  test('a settlement WeChat pushes is kept, and one that is made up changes no order', async () => {
    const orderNo = await paid('express')
    await send(orderNo)
    const [{ transactionId }] = (await told()) as [Told]
    const push = (message: object) =>
      shop.app
        .get(RecordSettlement, { strict: false })
        .run({ event: 'trade_manage_order_settlement', message: { transaction_id: transactionId, ...message } })
    await push({ confirm_receive_method: 1, confirm_receive_time: 1_795_000_000, settlement_time: '1795000000' })
    await push({ confirm_receive_method: 'x', settlement_time: -1 })
    await shop.runner.drain()
    expect(await shipping()).toMatchObject({ confirmMethod: 1, settledAt: new Date(1_795_000_000_000), orderState: 2 })
    expect((await shop.orderRow(orderNo))?.fulfilmentState).toBe('shipped')
  })

  test('nobody confirms: after ten days WeChat settles by itself and the push brings the receipt', async () => {
    const orderNo = await paid('express')
    await send(orderNo)
    await shop.db.transaction((tx) => tx.run("UPDATE jobs SET status = 'done' WHERE name = 'receive-order'"))
    await shop.advance(10 * 24 * HOURS + 60)
    await shop.settle(async () => (await shop.orderRow(orderNo))?.fulfilmentState === 'received')
    expect(await shipping()).toMatchObject({ orderState: 4, confirmMethod: 2 })
  })
})

const ADDRESS = {
  name: '林小满',
  phone: '13800000001',
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  detail: '文三路 1 号',
  isDefault: true,
}
