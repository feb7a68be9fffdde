import { SaveSettings } from '../../src/platform/settings-store/save-settings.ts'
import type { AdminOrder } from '../../src/modules/trade/order/dto/admin-order.dto.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const DESK = '/api/v1/admin'

describeOnEachEngine('what was said to be ready too early', (start) => {
  let shop: TradeShop
  let packer: { as: string }
  let next = 0
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 12, start: { sandbox: false } })
    packer = { as: shop.staffToken({ staffId: 7, role: 'warehouse', pickupPointId: shop.pointId }) }
  })
  afterEach(async () => {
    expect((await shop.runner.drain()).failed).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  const move = (orderNo: string, verb: string, as = packer) =>
    shop.http.post<AdminOrder & { code?: string }>(`${DESK}/orders/${orderNo}/${verb}`, undefined, as)
  async function ready() {
    const n = next++
    const { orderNo } = await shop.place(n, { kind: 'alone' })
    await shop.confirm(n, orderNo, { totalFen: 2990 })
    await shop.runner.drain()
    const { body } = await move(orderNo, 'ready')
    return { n, orderNo, until: body.readyUndoUntilAt, code: (await row(orderNo)).pickupCode! }
  }
  const row = async (orderNo: string) =>
    (
      await shop.rows<{ fulfilmentState: string; pickupCode: string | null; readyAt: Date | null }>(
        'SELECT fulfilmentState, pickupCode, readyAt FROM orders WHERE orderNo = ?',
        [orderNo],
      )
    )[0]!
  const notices = (n: number) =>
    shop.rows('SELECT kind FROM notices WHERE memberId = ? AND kind LIKE ? ORDER BY id', [
      ...[shop.memberIds[n]!, 'order.ready%'],
    ])

  test('is prepared again: the code is void, the goods stay reserved, and the member is told each time', async () => {
    const before = await shop.stockRow()
    const { n, orderNo, code } = await ready()
    await shop.runner.drain()
    const answer = await move(orderNo, 'undo-ready')
    expect(answer).toMatchObject({ status: 200, body: { stage: 'preparing', canReady: true, readyUndoUntilAt: null } })
    expect(await row(orderNo)).toEqual({ fulfilmentState: 'preparing', pickupCode: null, readyAt: null })
    expect(await shop.stockRow()).toEqual({ onHand: before!.onHand, reserved: before!.reserved + 1 })
    expect(await shop.http.get(`${DESK}/pickup/${code}`, packer)).toMatchObject({ body: { code: 'pickup.not-found' } })
    await shop.runner.drain()
    expect(await notices(n)).toEqual([{ kind: 'order.ready' }, { kind: 'order.ready-undone' }])

    expect((await move(orderNo, 'ready')).body.stage).toBe('ready')
    await shop.runner.drain()
    expect(await notices(n)).toEqual(['order.ready', 'order.ready-undone', 'order.ready'].map((kind) => ({ kind })))
    const { timeline, pickup } = await shop.detail(n, orderNo)
    expect(timeline.map(({ kind }) => kind)).toEqual(['placed', 'paid', 'ready', 'ready-undone', 'ready'])
    expect(pickup!.code).not.toBe(code)
    const verified = await shop.http.post(`${DESK}/pickup/${pickup!.code!}/verify`, undefined, packer)
    expect(verified.status).toBe(200)
    expect(await shop.stockRow()).toEqual({ onHand: before!.onHand - 1, reserved: before!.reserved })
  })

  test('taken back before anybody was told: nobody is told that it is there', async () => {
    const { n, orderNo } = await ready()
    await move(orderNo, 'undo-ready')
    await shop.runner.drain()
    expect(await notices(n)).toEqual([{ kind: 'order.ready-undone' }])
  })

  test('within the time the shop has set, not later', async () => {
    const { orderNo, until } = await ready()
    expect(until).toBe(new Date((await row(orderNo)).readyAt!.getTime() + 30 * 60_000).toISOString())
    shop.clock.advance(30 * 60)
    const before = await row(orderNo)
    const late = { status: 409, body: { code: 'order.undo-too-late', params: { minutes: 30 } } }
    expect(await move(orderNo, 'undo-ready')).toMatchObject(late)
    expect(await row(orderNo)).toEqual(before)
    expect((await shop.http.get<AdminOrder>(`${DESK}/orders/${orderNo}`, packer)).body.readyUndoUntilAt).toBeNull()
    const decide = (value: number, version: number) =>
      shop.app
        .get(SaveSettings)
        .run({ staffId: 1, role: 'owner' }, [{ key: 'fulfilment.readyUndoMinutes', value, version }])
    await decide(31, 0)
    expect((await move(orderNo, 'undo-ready')).status).toBe(200)
    await decide(0, 1)
    const never = await ready()
    expect(never.until).toBeNull()
    expect(await move(never.orderNo, 'undo-ready')).toMatchObject({ body: { code: 'order.undo-too-late' } })
    await decide(30, 2)
  })

  test('only while it lies there, by those who may say that it does', async () => {
    const { orderNo, code } = await ready()
    for (const role of ['service', 'analyst'] as const)
      expect((await move(orderNo, 'undo-ready', { as: shop.staffToken({ staffId: 9, role }) })).status).toBe(403)
    const elsewhere = shop.staffToken({ staffId: 9, role: 'warehouse', pickupPointId: shop.pointId + 1 })
    expect((await move(orderNo, 'undo-ready', { as: elsewhere })).status).toBe(404)
    expect((await row(orderNo)).pickupCode).toBe(code)
    expect((await shop.http.post(`${DESK}/pickup/${code}/verify`, undefined, packer)).status).toBe(200)
    const refused = { status: 409, body: { code: 'order.bad-state', params: { state: 'received' } } }
    expect(await move(orderNo, 'undo-ready')).toMatchObject(refused)
  })

  test('at the same moment as the hand-over: one of them', async () => {
    for (let round = 0; round < 5; round++) {
      const { orderNo, code } = await ready()
      const [undone, verified] = await Promise.all([
        move(orderNo, 'undo-ready'),
        shop.http.post(`${DESK}/pickup/${code}/verify`, undefined, packer),
      ])
      expect([undone.status, verified.status].filter((status) => status === 200)).toHaveLength(1)
      const { fulfilmentState } = await row(orderNo)
      expect(fulfilmentState).toBe(undone.status === 200 ? 'preparing' : 'received')
    }
  })
})
