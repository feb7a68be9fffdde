import type { AdminSurveyPage, Survey, SurveyFigures } from '../../src/modules/service/survey/dto/survey.dto.ts'
import { afterSaleMoved } from '../../src/modules/trade/after-sale/after-sale.events.ts'
import { orderReceived } from '../../src/modules/trade/order/order.events.ts'
import { event, Outbox } from '../../src/platform/jobs/outbox.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { inChinese, type NoticeRow } from '../fixtures/read-notice.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const HOUR = 3600
const DAY = 24 * HOUR
const APP = '/api/v1/app/surveys'
const DESK = '/api/v1/admin/surveys'

describeOnEachEngine('surveys', (start) => {
  let shop: TradeShop

  const answer = (n: number, code: string, score: unknown, comment: unknown = '') =>
    shop.http.post<Survey & { code: string }>(`${APP}/${code}/answer`, { score, comment }, { as: shop.token(n) })
  const codesOf = async (n: number) =>
    (
      await shop.rows<{ code: string }>('SELECT code FROM surveys WHERE memberId = ? ORDER BY id', [shop.memberIds[n]!])
    ).map(({ code }) => code)
  const figures = async (query = '') =>
    (await shop.http.get<SurveyFigures>(`${DESK}/figures${query}`, { as: shop.staffToken() })).body

  /** Member n buys alone, pays and has the goods in hand. */
  async function receive(n: number): Promise<{ orderNo: string; orderId: number }> {
    const { orderNo } = await shop.place(n, { kind: 'alone' })
    await shop.confirm(n, orderNo, { totalFen: 2990 })
    await shop.runner.drain()
    await shop.http.post(`/api/v1/admin/orders/${orderNo}/ready`, undefined, { as: shop.staffToken() })
    const pickupCode = (await shop.orderRow(orderNo))!['pickupCode'] as string
    await shop.http.post(`/api/v1/admin/pickup/${pickupCode}/verify`, undefined, { as: shop.staffToken() })
    await shop.runner.drain()
    return { orderNo, orderId: (await shop.orderRow(orderNo))!['id'] as number }
  }

  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 4, start: { sandbox: false } })
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  test('some hours after the goods were handed over the customer is asked, once, and answers, once', async () => {
    const { orderNo, orderId } = await receive(0)
    expect(await codesOf(0)).toEqual([])
    await shop.advance(3 * HOUR)
    await shop.runner.drain()
    const outbox = shop.app.get(Outbox)
    await shop.db.transaction((tx) => outbox.add(tx, event(orderReceived, { orderId, memberId: shop.memberIds[0]! })))
    await shop.runner.drain()
    const codes = await codesOf(0)
    expect(codes).toHaveLength(1)
    const code = codes[0]!
    const notices = await shop.rows("SELECT kind, targetCode FROM notices WHERE kind = 'survey.sent'")
    expect(notices).toEqual([{ kind: 'survey.sent', targetCode: code }])
    const asked = await shop.http.get<Survey>(`${APP}/${code}`, { as: shop.token(0) })
    expect(asked.body).toMatchObject({ cause: 'order', state: 'open', orderNo, score: null })
    expect((await answer(0, code, 5, ' 很甜 ')).body).toMatchObject({ state: 'answered', score: 5, comment: '很甜' })
    expect((await answer(0, code, 1)).body.code).toBe('survey.already-answered')
    expect((await shop.http.get<Survey>(`${APP}/${code}`, { as: shop.token(0) })).body.score).toBe(5)
  })

  test('a code is its own member’s, and a score is one of five', async () => {
    await receive(1)
    await shop.advance(3 * HOUR)
    await shop.runner.drain()
    const [code] = await codesOf(1)
    expect((await answer(2, code!, 5)).body.code).toBe('survey.not-found')
    expect((await shop.http.get<Survey>(`${APP}/${code}`, { as: shop.token(2) })).status).toBe(404)
    for (const wrong of [0, 6, 2.5, '5', null, undefined]) expect((await answer(1, code!, wrong)).status).toBe(400)
    expect((await answer(1, code!, 4, '字'.repeat(301))).status).toBe(400)
  })

  test('whose money went back meanwhile is not asked', async () => {
    const { orderId } = await receive(2)
    await shop.db.transaction((tx) => tx.run("UPDATE orders SET paymentState = 'refunding' WHERE id = ?", [orderId]))
    await shop.advance(3 * HOUR)
    await shop.runner.drain()
    expect(await codesOf(2)).toEqual([])
    await shop.db.transaction((tx) => tx.run("UPDATE orders SET paymentState = 'paid' WHERE id = ?", [orderId]))
  })

  test('a closed ticket is asked about too; the desk sees the answers and the average', async () => {
    const body = { kind: 'question', text: '能不能晚点取？', pictures: [] }
    const opened = await shop.http.post<{ code: string }>('/api/v1/app/tickets', body, { as: shop.token(3) })
    const ticketCode = opened.body.code
    await shop.http.post(`/api/v1/admin/tickets/${ticketCode}/solve`, { text: '可以。' }, { as: shop.staffToken() })
    await shop.http.post(`/api/v1/app/tickets/${ticketCode}/confirm`, undefined, { as: shop.token(3) })
    await shop.runner.drain()
    const [code] = await codesOf(3)
    await answer(3, code!, 2, '等太久')
    expect(await figures()).toEqual({ days: 30, sent: 3, answered: 2, average: 3.5, byScore: [0, 1, 0, 0, 1] })
    expect(await figures('?cause=ticket&days=7')).toMatchObject({ sent: 1, answered: 1, average: 2 })
    expect(await figures('?cause=after-sale')).toMatchObject({ sent: 0, answered: 0, average: null })
    const list = async (query: string) =>
      (await shop.http.get<AdminSurveyPage>(`${DESK}?${query}`, { as: shop.staffToken() })).body
    const { items } = await list('')
    expect(items.map(({ score }) => score)).toEqual([2, 5])
    expect(items[0]).toMatchObject({ cause: 'ticket', ticketCode, about: '能不能晚点取？', comment: '等太久' })
    expect((await list('score=5')).items).toHaveLength(1)
    const first = await list('limit=1')
    expect((await list(`limit=1&cursor=${first.nextCursor}`)).items.map(({ score }) => score)).toEqual([5])
    const elsewhere = await shop.http.get<AdminSurveyPage>(DESK, { as: shop.staffToken({ pickupPointId: 999 }) })
    expect(elsewhere.body.items).toEqual([])
    expect((await shop.http.get(DESK, { as: shop.staffToken({ role: 'warehouse' }) })).status).toBe(403)
  })

  test('a handled after-sale case is asked about, unless the customer has said on its page how it was', async () => {
    const memberId = shop.memberIds[2]!
    const refused = async (): Promise<string> => {
      const { orderNo } = await receive(2)
      const about = { kind: 'refund-only', reason: 'other', description: '不想要了', pictures: [] }
      const lines = [{ itemId: shop.itemIds[0]!, quantity: 1 }]
      const applied = await shop.http.post<{ code: string }>(
        '/api/v1/app/after-sales',
        { orderNo, ...about, lines },
        { as: shop.token(2) },
      )
      const no = { reason: '生鲜不支持' }
      await shop.http.post(`/api/v1/admin/after-sales/${applied.body.code}/refuse`, no, { as: shop.staffToken() })
      return applied.body.code
    }
    await refused()
    const scored = await refused()
    const said = { score: 3, text: '还行' }
    await shop.http.post(`/api/v1/app/after-sales/${scored}/evaluation`, said, { as: shop.token(2) })
    const ids = (await shop.rows<{ id: number }>('SELECT id FROM after_sales ORDER BY id')).map(({ id }) => id)
    const outbox = shop.app.get(Outbox)
    await shop.db.transaction((tx) =>
      outbox.add(tx, ...ids.map((afterSaleId) => event(afterSaleMoved, { afterSaleId, memberId, to: 'refused' }))),
    )
    await shop.runner.drain()
    await shop.advance(3 * HOUR)
    await shop.runner.drain()
    const rows = await shop.rows<{ businessKey: string; score: number | null }>(
      "SELECT businessKey, score FROM surveys WHERE cause = 'after-sale' ORDER BY businessKey",
    )
    expect(rows).toEqual(ids.map((id, index) => ({ businessKey: `after-sale:${id}`, score: index === 0 ? null : 3 })))
    const told = await shop.rows<NoticeRow>("SELECT * FROM notices WHERE memberId = ? AND kind = 'survey.sent'", [
      memberId,
    ])
    expect(told.filter((row) => inChinese(row).body.includes('售后已经完成'))).toHaveLength(1)
  })

  test('a code is good for two weeks', async () => {
    const [code] = await codesOf(1)
    await shop.advance(14 * DAY)
    const late = await answer(1, code!, 5)
    expect([late.status, late.body.code]).toEqual([410, 'survey.expired'])
    expect((await shop.http.get<Survey>(`${APP}/${code}`, { as: shop.token(1) })).body.state).toBe('expired')
  })
})
