import { randomUUID } from 'node:crypto'
import type { AdminOrder, AdminOrderPage } from '../../src/modules/trade/order/dto/admin-order.dto.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const BASE = '/api/v1/admin/orders'
const PARCEL = { companyCode: 'SF', trackingNo: 'SF1234567890' }
const WRONG = [-1, 0, 2 ** 31, [1], {}, true, null]

interface Refused {
  code: string
  params: Record<string, unknown>
}

describeOnEachEngine('the order desk', (start) => {
  let shop: TradeShop
  let owner: { as: string }
  let bound: { as: string }
  let elsewhere: { as: string }

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 30 })
    owner = { as: shop.staffToken({ staffId: 7 }) }
    bound = { as: shop.staffToken({ staffId: 8, role: 'warehouse', pickupPointId: shop.pointId }) }
    elsewhere = { as: shop.staffToken({ staffId: 9, role: 'operator', pickupPointId: shop.pointId + 1 }) }
    await shop.db.transaction(async (tx) => {
      await tx.insert('staff', { id: 7, username: 'lin', displayName: '林店长', ...STAFF, createdAt: shop.clock.now() })
      await tx.insert('pickup_points', { ...POINT, code: 'PP02' })
    })
  })
  afterEach(allIsWell)
  async function allIsWell() {
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  }

  /** Each test buys with members of its own. */
  let next = 0
  const buyer = () => next++

  async function paidPickup() {
    const n = buyer()
    const { orderNo } = await shop.place(n, { kind: 'alone' })
    await shop.confirm(n, orderNo, { totalFen: 2990 })
    return { n, orderNo }
  }
  async function paidExpress() {
    const n = buyer()
    const address = await shop.http.post<{ code: string }>('/api/v1/app/me/addresses', ADDRESS, { as: shop.token(n) })
    const { orderNo } = await shop.place(n, {
      ...{ kind: 'alone', delivery: 'express', addressCode: address.body.code, pickupPointCode: undefined },
      ...{ contact: undefined, expectedPayableFen: 3590 },
    })
    await shop.confirm(n, orderNo, { totalFen: 3590 })
    return { n, orderNo }
  }
  const move = (orderNo: string, verb: string, body?: object, as = owner, key: string = randomUUID()) =>
    shop.http.post<AdminOrder & Refused>(`${BASE}/${orderNo}/${verb}`, body, { ...as, key })
  const read = async (orderNo: string, as = owner) => (await shop.http.get<AdminOrder>(`${BASE}/${orderNo}`, as)).body
  const numbersIn = async (query: string, as = owner) =>
    (await shop.http.get<AdminOrderPage>(`${BASE}?${query}`, as)).body.items.map(({ orderNo }) => orderNo)

  test('an order as staff see it: name and phone masked, no pickup code, money and moves with names', async () => {
    const { n, orderNo } = await paidPickup()
    expect((await move(orderNo, 'ready')).status).toBe(200)
    const code = (await shop.detail(n, orderNo)).pickup!.code!
    const order = await read(orderNo)
    expect(JSON.stringify(order)).not.toContain(code)
    expect(JSON.stringify(order)).not.toContain('13800000001')
    expect(order).toMatchObject({
      ...{ orderNo, stage: 'ready', canShip: false, canReady: false, canVerify: true, canRefund: true },
      member: { memberNo: `M${String(n + 1).padStart(7, '0')}`, nickname: `会员${n + 1}`, phoneLast4: '0001' },
      pickup: { code: null, contact: { name: '林**', phone: '138****0001' }, pointName: '梧桐里自提点' },
      groupBuyTitle: '阳光玫瑰葡萄 2 斤',
      payments: [{ outTradeNo: orderNo, amountFen: 2990, status: 'succeeded', transactionId: `42000${orderNo}` }],
      refunds: [],
    })
    expect(order.events.map(({ field, from, to, actor }) => [field, from, to, actor])).toEqual([
      ['payment', 'unpaid', 'paid', '系统'],
      ['fulfilment', 'waiting', 'preparing', '系统'],
      ['fulfilment', 'preparing', 'ready', '林店长'],
    ])
    expect(await shop.http.get(`${BASE}/${orderNo}`, { as: shop.token(n) })).toMatchObject({ status: 401 })
  })

  test('the list finds an order by number, phone, last four and nickname, and pages without gaps', async () => {
    const made = [await paidPickup(), await paidPickup(), await paidExpress()]
    const [pickup, , express] = made
    expect(await numbersIn(`q=${pickup!.orderNo.toLowerCase()}`)).toEqual([pickup!.orderNo])
    expect(await numbersIn('q=139%200000%200002')).toEqual([express!.orderNo])
    expect(await numbersIn('q=0002')).toEqual([express!.orderNo])
    expect(await numbersIn(`q=${encodeURIComponent(`会员${express!.n + 1}`)}`)).toEqual([express!.orderNo])
    expect(await numbersIn('q=%25')).toEqual([])
    expect(await numbersIn('groupBuyCode=NONE')).toEqual([])
    expect(await numbersIn('pickupPointCode=PP02')).toEqual([])
    const all = await numbersIn('limit=100&groupBuyCode=GB00000001')
    expect(all.slice(0, 3)).toEqual(made.map(({ orderNo }) => orderNo).reverse())
    const paged: string[] = []
    let cursor = ''
    do {
      const { body } = await shop.http.get<AdminOrderPage>(`${BASE}?limit=2${cursor}`, owner)
      paged.push(...body.items.map(({ orderNo }) => orderNo))
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : ''
    } while (cursor)
    expect(paged).toEqual(all)
    const { body } = await shop.http.get<AdminOrderPage>(`${BASE}?q=${express!.orderNo}`, owner)
    expect(body.items).toEqual([
      {
        ...{ orderNo: express!.orderNo, stage: 'preparing', memberNickname: `会员${express!.n + 1}` },
        ...{ memberNo: `M${String(express!.n + 1).padStart(7, '0')}`, phoneLast4: '0002' },
        ...{ groupBuyTitle: '阳光玫瑰葡萄 2 斤', summary: '阳光玫瑰葡萄 2 斤 1 号规格 ×1', quantity: 1 },
        ...{ payableFen: 3590, delivery: 'express', pickupPointName: null, teamCode: null },
        ...{ createdAt: expect.any(String), paidAt: expect.any(String) },
      },
    ])
    expect(await numbersIn('stage=preparing')).toEqual(expect.arrayContaining(made.map(({ orderNo }) => orderNo)))
    for (const bad of ['stage=all', 'stage=', 'limit=0', 'limit=-1', 'limit=101', 'limit=1.5', 'what=1', 'q=a&q=b'])
      expect([bad, await shop.http.get(`${BASE}?${bad}`, owner)]).toMatchObject([
        bad,
        { status: 400, body: { code: 'request.invalid' } },
      ])
    expect(await shop.http.get(`${BASE}?cursor=e30`, owner)).toMatchObject({ body: { code: 'page.bad-cursor' } })
  })

  test("staff of a pickup point see and move its orders only; others' are not found", async () => {
    const { orderNo } = await paidPickup()
    const parcel = await paidExpress()
    const before = await shop.orderRow(orderNo)
    expect(await numbersIn('limit=100', elsewhere)).toEqual([])
    const own = await numbersIn('limit=100', bound)
    expect(own).toContain(orderNo)
    expect(own).not.toContain(parcel.orderNo)
    const missing = { status: 404, body: { code: 'order.not-found' } }
    expect(await shop.http.get(`${BASE}/${orderNo}`, elsewhere)).toMatchObject(missing)
    expect(await shop.http.get(`${BASE}/${parcel.orderNo}`, bound)).toMatchObject(missing)
    expect(await move(orderNo, 'ready', undefined, elsewhere)).toMatchObject(missing)
    expect(await move(orderNo, 'refund', { reason: '不要了' }, elsewhere)).toMatchObject(missing)
    expect(await move(parcel.orderNo, 'ship', PARCEL, bound)).toMatchObject(missing)
    const notes = { merchantNote: 'x', privateNote: 'y' }
    expect(await shop.http.put(`${BASE}/${orderNo}/notes`, notes, elsewhere)).toMatchObject(missing)
    const batch = await shop.http.post(`${BASE}/ready`, { orderNos: [orderNo] }, elsewhere)
    expect(batch.body).toEqual({ done: [], failed: [{ orderNo, code: 'order.not-found' }] })
    expect(await shop.orderRow(orderNo)).toEqual(before)
    expect((await move(orderNo, 'ready', undefined, bound)).body.stage).toBe('ready')
    expect(await move(orderNo, 'refund', { reason: '不要了' }, bound)).toMatchObject({
      body: { code: 'auth.forbidden' },
    })
  })

  test('wrong input is refused and nothing moves', async () => {
    const { orderNo } = await paidExpress()
    const invalid = { status: 400, body: { code: 'request.invalid' } }
    for (const wrong of WRONG) {
      expect([wrong, await move(orderNo, 'ship', { ...PARCEL, trackingNo: wrong })]).toMatchObject([wrong, invalid])
      expect([wrong, await move(orderNo, 'ship', { ...PARCEL, companyCode: wrong })]).toMatchObject([wrong, invalid])
      expect([wrong, await move(orderNo, 'refund', { reason: wrong })]).toMatchObject([wrong, invalid])
      expect([wrong, await shop.http.post(`${BASE}/ready`, { orderNos: wrong }, owner)]).toMatchObject([wrong, invalid])
      const notes = { merchantNote: wrong, privateNote: '' }
      expect([wrong, await shop.http.put(`${BASE}/${orderNo}/notes`, notes, owner)]).toMatchObject([wrong, invalid])
    }
    for (const body of [{}, { reason: '  ' }, { reason: 'x'.repeat(101) }, { reason: 'x', amountFen: 1 }])
      expect([body, await move(orderNo, 'refund', body)]).toMatchObject([body, invalid])
    expect(await move(orderNo, 'ship', { ...PARCEL, companyCode: 'constructor' })).toMatchObject(invalid)
    for (const orderNos of [[], [orderNo, orderNo], Array.from({ length: 101 }, String)])
      expect(await shop.http.post(`${BASE}/ready`, { orderNos }, owner)).toMatchObject(invalid)
    for (const verb of ['ship', 'ready', 'refund']) {
      const body = verb === 'ship' ? PARCEL : verb === 'refund' ? { reason: '退' } : undefined
      const answer = await shop.http.post(`${BASE}/${orderNo}/${verb}`, body, { ...owner, key: null })
      expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency.key-required' } })
    }
    expect(await move(orderNo, 'ready')).toMatchObject({ status: 409, body: { code: 'order.bad-state' } })
    expect(await read(orderNo)).toMatchObject({ stage: 'preparing', canShip: true, canReady: false, canRefund: true })
  })

  test('a parcel leaves once, with its stock, however often it is sent', async () => {
    const { n, orderNo } = await paidExpress()
    const before = await shop.stockRow()
    const key = randomUUID()
    const shipped = await move(orderNo, 'ship', PARCEL, owner, key)
    expect(shipped.body).toMatchObject({
      ...{ stage: 'shipped', canShip: false, canRefund: false },
      express: { companyName: '顺丰速运', trackingNo: 'SF1234567890', contact: { phone: '139****0002' } },
    })
    expect((await move(orderNo, 'ship', PARCEL, owner, key)).status).toBe(200)
    expect(await move(orderNo, 'ship', { ...PARCEL, trackingNo: 'SF00000000' }, owner, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency.mismatch' },
    })
    expect(await move(orderNo, 'ship', PARCEL)).toMatchObject({
      status: 409,
      body: { code: 'order.bad-state', params: { state: 'shipped' } },
    })
    expect(await move(orderNo, 'refund', { reason: '退' })).toMatchObject({
      status: 409,
      body: { code: 'refund.not-allowed', params: { state: 'shipped' } },
    })
    expect(await shop.stockRow()).toEqual({ onHand: before!.onHand - 1, reserved: before!.reserved - 1 })
    expect((await shop.detail(n, orderNo)).express).toMatchObject({ contact: { phone: '13900000002' } })
  })

  test('many made ready at once: each by itself, and again without harm', async () => {
    const [first, second] = [await paidPickup(), await paidPickup()]
    const parcel = await paidExpress()
    const orderNos = [first.orderNo, parcel.orderNo, 'T000000NONE', second.orderNo]
    const expected = {
      done: [first.orderNo, second.orderNo],
      failed: [
        { orderNo: parcel.orderNo, code: 'order.bad-state' },
        { orderNo: 'T000000NONE', code: 'order.not-found' },
      ],
    }
    const answer = await shop.http.post(`${BASE}/ready`, { orderNos }, owner)
    expect(answer.body).toEqual(expected)
    const code = (await shop.detail(first.n, first.orderNo)).pickup!.code
    expect((await shop.http.post(`${BASE}/ready`, { orderNos }, owner)).body).toEqual(expected)
    expect((await shop.detail(first.n, first.orderNo)).pickup!.code).toBe(code)
  })

  test('a refund by staff: once, whole, by whatever key; stock and seat go back', async () => {
    const n = buyer()
    const { orderNo } = await shop.place(n)
    expect(await move(orderNo, 'refund', { reason: '顾客来电' })).toMatchObject({
      status: 409,
      body: { code: 'refund.not-allowed', params: { state: 'unpaid' } },
    })
    await shop.payAtCashier(n, orderNo)
    await shop.settle(async () => (await read(orderNo)).stage === 'teaming')
    const before = await shop.stockRow()
    const key = randomUUID()
    const refunded = await move(orderNo, 'refund', { reason: '顾客来电' }, owner, key)
    expect(refunded.body).toMatchObject({ stage: 'refunding', canRefund: false, money: { refundedFen: 1990 } })
    expect((await move(orderNo, 'refund', { reason: '顾客来电' }, owner, key)).status).toBe(200)
    expect(await move(orderNo, 'refund', { reason: '顾客来电' })).toMatchObject({
      body: { code: 'refund.not-allowed' },
    })
    await shop.settle(async () => (await read(orderNo)).stage === 'refunded')
    const { refunds, events } = await read(orderNo)
    expect(refunds).toMatchObject([{ amountFen: 1990, cause: 'staff-refund', status: 'succeeded', lastError: null }])
    expect(events.at(-2)).toMatchObject({ to: 'cancelled', actor: '林店长', reason: '顾客来电' })
    expect(await shop.stockRow()).toEqual({ onHand: before!.onHand, reserved: before!.reserved - 1 })
  })

  test('ready and refund, ship and refund, all at once: each order ends one way', async () => {
    const race = async (orderNo: string, verb: 'ready' | 'ship') => {
      const before = await shop.stockRow()
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, i) =>
          i % 2
            ? move(orderNo, 'refund', { reason: '抢退' })
            : move(orderNo, verb, verb === 'ship' ? PARCEL : undefined),
        ),
      )
      const refunds = answers.filter((answer, i) => i % 2 && answer.status === 200)
      const moves = answers.filter((answer, i) => i % 2 === 0 && answer.status === 200)
      expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
      return { before, refunds: refunds.length, moves: moves.length, stage: (await read(orderNo)).stage }
    }
    const pickup = await race((await paidPickup()).orderNo, 'ready')
    // Goods that lie ready may still be refunded, so the refund wins in the end; making ready may have come before it.
    expect(pickup).toMatchObject({ refunds: 1, stage: 'refunding' })
    const parcel = await race((await paidExpress()).orderNo, 'ship')
    expect(parcel.refunds + parcel.moves).toBe(1)
    const left = parcel.moves
    expect(await shop.stockRow()).toEqual({
      onHand: parcel.before!.onHand - left,
      reserved: parcel.before!.reserved - 1,
    })
  })

  test('notes: one for the customer, one for staff', async () => {
    const { orderNo } = await paidPickup()
    const notes = { merchantNote: ' 请冷藏 ', privateNote: '老客户' }
    const answer = await shop.http.put<AdminOrder>(`${BASE}/${orderNo}/notes`, notes, owner)
    expect(answer.body).toMatchObject({ merchantNote: '请冷藏', privateNote: '老客户' })
    const analyst = { as: shop.staffToken({ role: 'analyst' }) }
    expect(await shop.http.put(`${BASE}/${orderNo}/notes`, notes, analyst)).toMatchObject({ status: 403 })
  })
})

const STAFF = {
  ...{ passwordHash: '', role: 'owner', pickupPointId: null, isActive: true },
}
const POINT = {
  name: '静安自提点',
  address: '静安路 1 号',
  phone: '02100000001',
  openHours: '9:00–20:00',
  isActive: true,
}
const ADDRESS = {
  ...{ name: '周一鸣', phone: '13900000002', province: '上海市', city: '上海市', district: '静安区' },
  ...{ detail: '静安路 1 号 201', isDefault: true },
}
