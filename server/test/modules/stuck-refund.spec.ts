import { randomUUID } from 'node:crypto'
import type { Dashboard } from '../../src/modules/views/dashboard/dto/dashboard.dto.ts'
import { type AfterSaleShop, openAfterSaleShop, type Refused } from '../fixtures/after-sale-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { AdminOrder } from '../../src/modules/trade/order/dto/admin-order.dto.ts'

const DESK = '/api/v1/admin'

describeOnEachEngine('a refund that WeChat could not pay out', (start) => {
  let shop: AfterSaleShop
  let n = 0
  beforeAll(async () => {
    shop = await openAfterSaleShop(start)
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  /** A whole order refunded by staff, which WeChat has ended as told. */
  async function stuck(outcome: 'ABNORMAL' | 'CLOSED'): Promise<string> {
    const orderNo = await shop.paid(++n, [1])
    await shop.control('/refunds/policy', { processingSeconds: null, outcome })
    expect((await shop.refundWhole(orderNo)).status).toBe(200)
    await shop.runner.drain()
    await shop.control('/refunds/settle', { outRefundNo: (await refundOf(orderNo)).outRefundNo, status: outcome })
    const want = outcome === 'ABNORMAL' ? 'abnormal' : 'closed'
    await shop.settle(async () => (await refundOf(orderNo)).status === want)
    return orderNo
  }
  const order = async (orderNo: string) =>
    (await shop.http.get<AdminOrder>(`${DESK}/orders/${orderNo}`, { as: shop.owner.as })).body
  const refundOf = async (orderNo: string) => (await order(orderNo)).refunds[0]!
  const act = async (orderNo: string, verb: 'ask' | 'send' | 'settle', key: string = randomUUID()) => {
    const { outRefundNo } = await refundOf(orderNo)
    const body = verb === 'settle' ? { reason: '微信转账' } : undefined
    const path = `${DESK}/orders/${orderNo}/refunds/${outRefundNo}/${verb}`
    return shop.http.post<AdminOrder & Refused>(path, body, { as: shop.owner.as, key })
  }
  const state = async (orderNo: string) => {
    const { paymentState, refunds } = await order(orderNo)
    return [paymentState, ...refunds.map(({ status }) => status)]
  }
  const todo = async () =>
    (await shop.http.get<Dashboard>(`${DESK}/dashboard`, { as: shop.owner.as })).body.todo.stuckRefunds
  const notices = async (orderNo: string) => {
    await shop.runner.drain()
    const rows = await shop.rows<{ kind: string }>('SELECT kind FROM notices WHERE orderNo = ? ORDER BY id', [orderNo])
    return rows.map(({ kind }) => kind).filter((kind) => kind.includes('refund'))
  }
  const requests = async (outRefundNo: string): Promise<number> => {
    const world = await shop.control<{ refunds: { outRefundNo: string; requestCount: number }[] }>('/state')
    return world.refunds.find((one) => one.outRefundNo === outRefundNo)?.requestCount ?? 0
  }

  test('staff see it in the to-do, the list and on its page, and the member is told once', async () => {
    const orderNo = await stuck('ABNORMAL')
    expect(await state(orderNo)).toEqual(['refunding', 'abnormal'])
    expect(await todo()).toBe(1)
    expect(await refundOf(orderNo)).toMatchObject({ canAskAgain: true, canSendAgain: true, canSettle: true })
    const list = await shop.http.get<{ items: { orderNo: string }[] }>(`${DESK}/orders?stage=refund-stuck`, {
      as: shop.owner.as,
    })
    expect(list.body.items.map((item) => item.orderNo)).toEqual([orderNo])
    expect(await notices(orderNo)).toEqual(['refund.stuck'])

    // Asked again nothing has changed; put to WeChat again under its own number it fails again. The member is not told twice.
    expect((await act(orderNo, 'ask')).status).toBe(200)
    const { outRefundNo } = await refundOf(orderNo)
    expect((await act(orderNo, 'send')).status).toBe(200)
    await shop.runner.drain()
    expect(await state(orderNo)).toEqual(['refunding', 'abnormal'])
    expect(await refundOf(orderNo)).toMatchObject({ outRefundNo })
    expect(await requests(outRefundNo)).toBe(2)
    expect(await notices(orderNo)).toEqual(['refund.stuck'])

    // ABNORMAL first, SUCCESS later, once: the merchant has seen to it on the platform.
    await shop.control('/refunds/settle', { outRefundNo, status: 'SUCCESS' })
    await shop.settle(async () => (await refundOf(orderNo)).status === 'succeeded')
    expect(await state(orderNo)).toEqual(['refunded', 'succeeded'])
    expect(await todo()).toBe(0)
    expect(await notices(orderNo)).toEqual(['refund.stuck', 'order.refunded'])
    for (const verb of ['ask', 'send', 'settle'] as const)
      expect((await act(orderNo, verb)).body).toMatchObject({
        code: 'refund.not-allowed',
        params: { state: 'succeeded' },
      })
  })

  test('one WeChat has closed goes out again under a new number', async () => {
    const orderNo = await stuck('CLOSED')
    const first = (await refundOf(orderNo)).outRefundNo
    await shop.control('/refunds/policy', { outcome: 'SUCCESS', processingSeconds: 0 })
    expect((await act(orderNo, 'send')).status).toBe(200)
    await shop.advance(61)
    await shop.settle(async () => (await refundOf(orderNo)).status === 'succeeded')
    expect((await refundOf(orderNo)).outRefundNo).not.toBe(first)
    expect(await state(orderNo)).toEqual(['refunded', 'succeeded'])
    expect((await order(orderNo)).events.filter(({ field }) => field === 'refund')).toMatchObject([
      { from: 'processing', to: 'closed', actor: '系统', reason: first },
      { from: 'closed', to: 'pending', actor: '林店长', reason: first },
    ])
  })

  test('settled by hand, with a reason, it is as good as paid; a repeat changes nothing, and WeChat paying later is seen', async () => {
    const orderNo = await stuck('ABNORMAL')
    const key = randomUUID()
    const answers = [await act(orderNo, 'settle', key), await act(orderNo, 'settle', key)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await state(orderNo)).toEqual(['refunded', 'settled'])
    const events = (await order(orderNo)).events
    expect(events.filter(({ to }) => to === 'settled')).toMatchObject([
      { field: 'refund', from: 'abnormal', actor: '林店长', reason: '微信转账' },
    ])
    expect(await notices(orderNo)).toEqual(['refund.stuck', 'refund.settled'])
    expect((await act(orderNo, 'settle')).body).toMatchObject({
      code: 'refund.not-allowed',
      params: { state: 'settled' },
    })

    const { outRefundNo } = await refundOf(orderNo)
    await shop.control('/refunds/settle', { outRefundNo, status: 'SUCCESS' })
    await shop.settle(async () => (await refundOf(orderNo)).lastError !== null)
    expect(await refundOf(orderNo)).toMatchObject({ status: 'settled', lastError: expect.stringContaining('两次') })
    expect(await notices(orderNo)).toEqual(['refund.stuck', 'refund.settled'])
  })

  test('nothing is settled by hand that WeChat has paid, is paying, or cannot be asked about', async () => {
    const orderNo = await stuck('ABNORMAL')
    const { outRefundNo } = await refundOf(orderNo)
    await shop.control('/faults', { kind: 'system-error', path: `/v3/refund/domestic/refunds/${outRefundNo}` })
    expect((await act(orderNo, 'settle')).body).toMatchObject({ code: 'wechat.unavailable' })
    expect(await state(orderNo)).toEqual(['refunding', 'abnormal'])
    await shop.control('/faults', undefined, 'DELETE')

    // WeChat has paid and its notification was lost: asking finds it, and nothing is settled.
    await shop.control('/notifications/rules', { outRefundNo, drop: true })
    await shop.control('/refunds/settle', { outRefundNo, status: 'SUCCESS' })
    expect((await act(orderNo, 'settle')).body).toMatchObject({
      code: 'refund.not-allowed',
      params: { state: 'succeeded' },
    })
    expect(await state(orderNo)).toEqual(['refunded', 'succeeded'])
  })

  test('a refund of another order is not found, and staff of another point see none of it', async () => {
    const [one, other] = [await stuck('ABNORMAL'), await stuck('ABNORMAL')]
    const { outRefundNo } = await refundOf(one)
    const path = (orderNo: string) => `${DESK}/orders/${orderNo}/refunds/${outRefundNo}/ask`
    const wrong = await shop.http.post<Refused>(path(other), undefined, { as: shop.owner.as })
    expect([wrong.status, wrong.body.code]).toEqual([404, 'refund.not-found'])
    const elsewhere = shop.staffToken({ staffId: 7, pickupPointId: 99 })
    const hidden = await shop.http.post<Refused>(path(one), undefined, { as: elsewhere })
    expect([hidden.status, hidden.body.code]).toEqual([404, 'order.not-found'])
  })
})
