import { randomUUID } from 'node:crypto'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { AdminOrder } from '../../src/modules/trade/order/dto/admin-order.dto.ts'
import type { PickupLookup } from '../../src/modules/trade/fulfilment/dto/pickup-lookup.dto.ts'

interface Refused {
  code: string
  params: Record<string, unknown>
}

describeOnEachEngine('the hand-over desk', (start) => {
  let shop: TradeShop
  let owner: string
  const desk = '/api/v1/admin/pickup'

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 8, start: { sandbox: false } })
    owner = shop.staffToken()
    await shop.db.transaction((tx) =>
      tx.insert('pickup_points', { ...POINT, code: 'PP02', name: '静安自提点' }).then(() => undefined),
    )
  })
  afterEach(allIsWell)
  async function allIsWell() {
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  }

  /** Member n buys alone, pays, and the goods lie ready. @returns the order's number and its code. */
  async function readyOrder(n: number) {
    const { orderNo } = await shop.place(n, { kind: 'alone' })
    await shop.confirm(n, orderNo, { totalFen: 2990 })
    await shop.runner.drain()
    const ready = await shop.http.post<AdminOrder>(`/api/v1/admin/orders/${orderNo}/ready`, undefined, { as: owner })
    expect(ready.status).toBe(200)
    return { orderNo, code: (await shop.detail(n, orderNo)).pickup!.code! }
  }
  const otherPoint = (staffId: number) => shop.staffToken({ staffId, role: 'service', pickupPointId: shop.pointId + 1 })
  const samePoint = (staffId: number) => shop.staffToken({ staffId, role: 'service', pickupPointId: shop.pointId })

  test('a code is looked up as people type it, and handed over once', async () => {
    const { orderNo, code } = await readyOrder(0)
    const typed = encodeURIComponent(`${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
    const found = await shop.http.get<PickupLookup>(`${desk}/${typed}`, { as: samePoint(11) })
    expect(found).toMatchObject({ status: 200, body: { canVerify: true, reason: null, order: { orderNo } } })
    expect(found.body.order.pickup).toMatchObject({ code: null, contact: { name: '林**', phone: '138****0001' } })
    expect(JSON.stringify(found.body)).not.toContain(code)

    const key = randomUUID()
    const done = await shop.http.post<AdminOrder>(`${desk}/${code}/verify`, undefined, { as: samePoint(11), key })
    expect(done).toMatchObject({ status: 200, body: { orderNo, stage: 'received', canVerify: false } })
    expect(await shop.stockRow()).toEqual({ onHand: 99, reserved: 0 })
    const repeat = await shop.http.post<AdminOrder>(`${desk}/${code}/verify`, undefined, { as: samePoint(11), key })
    expect(repeat).toMatchObject({ status: 200, body: { orderNo, stage: 'received' } })
    const again = await shop.http.post<Refused>(`${desk}/${code}/verify`, undefined, { as: samePoint(11) })
    expect(again).toMatchObject({ status: 409, body: { code: 'pickup.already' } })
    const after = await shop.http.get<PickupLookup>(`${desk}/${code}`, { as: samePoint(11) })
    expect(after.body).toMatchObject({ canVerify: false, reason: 'pickup.already', order: { orderNo } })
    expect(await shop.stockRow()).toEqual({ onHand: 99, reserved: 0 })
  })

  test("bug 29: another point's staff can neither look at nor hand over the goods", async () => {
    const { orderNo, code } = await readyOrder(1)
    const before = await shop.orderRow(orderNo)
    const other = { as: otherPoint(12) }
    expect(await shop.http.get(`${desk}/${code}`, other)).toMatchObject({
      status: 403,
      body: { code: 'pickup.wrong-point' },
    })
    expect(await shop.http.post(`${desk}/${code}/verify`, undefined, other)).toMatchObject({
      status: 403,
      body: { code: 'pickup.wrong-point' },
    })
    expect(await shop.orderRow(orderNo)).toEqual(before)
    const analyst = { as: shop.staffToken({ role: 'analyst' }) }
    expect(await shop.http.get(`${desk}/${code}`, analyst)).toMatchObject({ body: { code: 'auth.forbidden' } })
    expect(await shop.http.get(`${desk}/${code}`, { as: shop.token(1) })).toMatchObject({ status: 401 })
  })

  test('bug 29: ten wrong codes lock the one who types them for ten minutes, and nobody else', async () => {
    const { orderNo, code } = await readyOrder(2)
    const guesser = { as: samePoint(13) }
    for (let n = 0; n < 10; n++)
      expect(await shop.http.get(`${desk}/ABCDEFGH${n}${n}`, guesser)).toMatchObject({
        status: 404,
        body: { code: 'pickup.not-found' },
      })
    const locked = await shop.http.post<Refused>(`${desk}/${code}/verify`, undefined, guesser)
    expect(locked).toMatchObject({ status: 429, body: { code: 'pickup.locked' } })
    const { retryAfterSeconds } = locked.body.params as { retryAfterSeconds: number }
    expect(retryAfterSeconds).toBeGreaterThan(590)
    expect(retryAfterSeconds).toBeLessThanOrEqual(600)
    expect(await shop.orderRow(orderNo)).toMatchObject({ fulfilmentState: 'ready' })

    expect(await shop.http.get(`${desk}/${code}`, { as: samePoint(14) })).toMatchObject({ status: 200 })
    shop.clock.advance(600)
    expect(await shop.http.post(`${desk}/${code}/verify`, undefined, guesser)).toMatchObject({ status: 200 })
  })

  test('of eight who hand over the same goods at once, one does', async () => {
    const { orderNo, code } = await readyOrder(3)
    const stock = await shop.stockRow()
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        shop.http.post<Refused>(`${desk}/${code}/verify`, undefined, { as: samePoint(20 + n) }),
      ),
    )
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    const losers = answers.filter((answer) => answer.status !== 200)
    expect(losers.map((answer) => answer.body.code)).toEqual(Array(7).fill('pickup.already'))
    expect(await shop.stockRow()).toEqual({ onHand: stock!.onHand - 1, reserved: stock!.reserved - 1 })
    const events = await shop.rows(
      "SELECT e.id FROM order_events e JOIN orders o ON o.id = e.orderId WHERE o.orderNo = ? AND e.toState = 'received'",
      [orderNo],
    )
    expect(events).toHaveLength(1)
  })

  test('refunded goods are not handed over; refund and hand-over at once: one wins', async () => {
    const refunded = await readyOrder(4)
    const refund = (orderNo: string) =>
      shop.http.post<Refused>(`/api/v1/admin/orders/${orderNo}/refund`, { reason: '到店退货' }, { as: owner })
    expect(await refund(refunded.orderNo)).toMatchObject({ status: 200, body: { stage: 'refunding' } })
    expect(await shop.http.get(`${desk}/${refunded.code}`, { as: owner })).toMatchObject({
      body: { canVerify: false, reason: 'pickup.not-ready' },
    })
    expect(await shop.http.post(`${desk}/${refunded.code}/verify`, undefined, { as: owner })).toMatchObject({
      status: 409,
      body: { code: 'pickup.not-ready' },
    })

    const raced = await readyOrder(5)
    const answers = await Promise.all([
      shop.http.post<Refused>(`${desk}/${raced.code}/verify`, undefined, { as: owner }),
      refund(raced.orderNo),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })

  test('nonsense in place of a code finds nothing', async () => {
    for (const code of ['-1', '0', '2147483648', '%20', '[1]', '{}', 'x'.repeat(300), '取货码'])
      expect(
        await shop.http.get(`${desk}/${encodeURIComponent(code)}`, { as: shop.staffToken({ staffId: 99 }) }),
      ).toMatchObject({ status: 404 })
    expect(await shop.http.post(`${desk}/ABCDEFGHJK/verify`, undefined, { as: owner, key: null })).toMatchObject({
      status: 400,
      body: { code: 'idempotency.key-required' },
    })
  })
})

const POINT = { address: '静安路 1 号', phone: '02100000001', openHours: '9:00–20:00', isActive: true }
