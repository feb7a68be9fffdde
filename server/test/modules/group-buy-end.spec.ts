import type { AdminGroupBuy, AdminGroupBuyPage } from '../../src/modules/trade/group-buy/dto/admin-group-buy.dto.ts'
import { ConfirmPayment } from '../../src/modules/trade/payment/confirm-payment.ts'
import { CutTeamsShort } from '../../src/modules/trade/team/cut-short.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const PATH = '/api/v1/admin/group-buys'
const CODE = 'GB00000001'

describeOnEachEngine('a group buy is ended early', (start) => {
  const end = (shop: TradeShop) =>
    shop.http.post<AdminGroupBuy>(`${PATH}/${CODE}/end`, undefined, { as: shop.staffToken() })

  test('paid members get their money back, stock returns, nobody can buy any more', async () => {
    const shop = await openTradeShop(start, { members: 4 })
    const opened = await shop.place(0)
    await shop.payAtCashier(0, opened.orderNo)
    await shop.settle(async () => (await shop.detail(0, opened.orderNo)).stage === 'teaming')
    const unpaid = await shop.place(1, { teamCode: opened.teamCode! })
    const alone = await shop.place(2, { kind: 'alone' })
    await shop.payAtCashier(2, alone.orderNo)
    await shop.settle(async () => (await shop.detail(2, alone.orderNo)).stage === 'preparing')
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 3 })

    expect((await end(shop)).body.phase).toBe('ended')
    expect(await shop.tryPlace(3)).toMatchObject({ status: 409, body: { code: 'group-buy.ended' } })
    await shop.settle(async () => (await shop.detail(0, opened.orderNo)).stage === 'refunded')
    expect((await shop.detail(1, unpaid.orderNo)).stage).toBe('closed')
    expect((await shop.detail(2, alone.orderNo)).stage).toBe('preparing')
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 1 })
    const page = await shop.http.get<AdminGroupBuyPage>(`${PATH}?phase=ended`, { as: shop.staffToken() })
    expect(page.body.items).toMatchObject([
      { code: CODE, openTeams: 0, formedTeams: 0, failedTeams: 1, paidOrders: 1, soldUnits: 1 },
    ])
    expect(await shop.rows('SELECT amountFen, cause, status FROM refunds')).toEqual([
      { amountFen: 1990, cause: 'team-failed', status: 'succeeded' },
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('who had paid before the end is in, although the shop hears of it afterwards', async () => {
    const shop = await openTradeShop(start, { members: 2, groupBuy: { teamSize: 2 } })
    const opened = await shop.place(0)
    const joined = await shop.place(1, { teamCode: opened.teamCode! })
    const facts = [shop.paidFact(0, opened.orderNo), shop.paidFact(1, joined.orderNo)]
    await new Promise((resolve) => setTimeout(resolve, 5))
    await end(shop)
    await shop.app.get(CutTeamsShort, { strict: false }).run({ groupBuyId: shop.groupBuyId })
    for (const fact of facts) await shop.app.get(ConfirmPayment, { strict: false }).run(fact)
    await shop.settle(async () => (await shop.detail(1, joined.orderNo)).stage === 'preparing')
    expect((await shop.detail(0, opened.orderNo)).stage).toBe('preparing')
    expect(await shop.rows('SELECT status, paidSeats FROM teams')).toEqual([{ status: 'formed', paidSeats: 2 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('an end that meets orders in flight leaves no team open', async () => {
    const shop = await openTradeShop(start, { members: 17 })
    const [ended, ...placed] = await Promise.all([end(shop), ...Array.from({ length: 16 }, (_, n) => shop.tryPlace(n))])
    expect(ended.status).toBe(200)
    for (const answer of placed)
      expect(answer.status === 200 ? 'placed' : answer.body.code).toMatch(/^(placed|group-buy\.ended)$/)
    expect(await shop.tryPlace(16)).toMatchObject({ status: 409, body: { code: 'group-buy.ended' } })
    await shop.advance(61)
    await shop.settle(async () => (await shop.rows("SELECT id FROM teams WHERE status = 'open'")).length === 0)
    await shop.runner.drain()
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 0 })
    expect(await shop.rows("SELECT id FROM orders WHERE paymentState <> 'closed'")).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
