import { ExpireTeam } from '../../src/modules/trade/team/expire-team.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const teams = (shop: TradeShop) =>
  shop.rows<{ id: number; status: string; size: number; heldSeats: number; paidSeats: number }>(
    'SELECT id, status, size, heldSeats, paidSeats FROM teams ORDER BY id',
  )
const formedEvents = (shop: TradeShop) =>
  shop.rows<{ n: number }>(
    "SELECT COUNT(*) AS n FROM jobs WHERE name = 'team.formed' AND handler = 'PrepareFormedTeam'",
  )

describeOnEachEngine('bug 25: the last seat', (start) => {
  test('64 joiners for the two free seats of a team: two get in, the others are told that it is full', async () => {
    const shop = await openTradeShop(start, { members: 65 })
    const { teamCode } = await shop.place(0)
    const answers = await Promise.all(
      shop.memberIds.slice(1).map((_, n) => shop.tryPlace(n + 1, { teamCode: teamCode! })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
    expect(answers.filter(({ body }) => body.code === 'team.full')).toHaveLength(62)
    expect(await teams(shop)).toMatchObject([{ status: 'open', heldSeats: 3, paidSeats: 0 }])
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 3 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('all seats are paid at once: the team forms exactly once', async () => {
    const shop = await openTradeShop(start, { members: 20, groupBuy: { teamSize: 20 } })
    const first = await shop.place(0)
    const rest = await Promise.all(
      shop.memberIds.slice(1).map((_, n) => shop.place(n + 1, { teamCode: first.teamCode! })),
    )
    const outcomes = await Promise.all([first, ...rest].map(({ orderNo }, n) => shop.confirm(n, orderNo)))
    expect(new Set(outcomes)).toEqual(new Set(['paid']))
    expect(await teams(shop)).toMatchObject([{ status: 'formed', heldSeats: 20, paidSeats: 20 }])
    expect(await formedEvents(shop)).toEqual([{ n: 1 }])
    await shop.runner.drain()
    expect(await shop.rows("SELECT COUNT(*) AS n FROM orders WHERE fulfilmentState = 'preparing'")).toEqual([{ n: 20 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('the last payment and the expiry at the same instant: formed or failed, never both, and nothing is stuck', async () => {
    const shop = await openTradeShop(start, { members: 3 })
    for (let round = 0; round < 6; round++) {
      const first = await shop.place(0)
      const second = await shop.place(1, { teamCode: first.teamCode! })
      const last = await shop.place(2, { teamCode: first.teamCode! })
      await shop.confirm(0, first.orderNo)
      await shop.confirm(1, second.orderNo)
      const paid = shop.paidFact(2, last.orderNo)
      const team = (await teams(shop)).at(-1)!
      await shop.db.transaction((tx) =>
        tx.run('UPDATE teams SET deadlineAt = ? WHERE id = ?', [paid.successAt, team.id]),
      )
      await Promise.all([
        shop.confirm(2, last.orderNo),
        shop.app.get(ExpireTeam, { strict: false }).run({ teamId: team.id }),
      ])
      await shop.runner.drain()
      const after = (await teams(shop)).find(({ id }) => id === team.id)!
      expect(['formed', 'failed']).toContain(after.status)
      const stages = await Promise.all(
        [first, second].map(async ({ orderNo }, n) => (await shop.detail(n, orderNo)).stage),
      )
      expect(stages).toEqual(after.status === 'formed' ? ['preparing', 'preparing'] : ['refunding', 'refunding'])
    }
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('the naive way, counting seats before taking one, lets too many in', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    await shop.place(0)
    const [team] = await teams(shop)
    const naive = async (): Promise<boolean> => {
      const row = await shop.db.read((tx) =>
        tx.row<{ heldSeats: number }>('SELECT heldSeats FROM teams WHERE id = ?', [team!.id]),
      )
      if (row!.heldSeats >= 2) return false
      await shop.db.transaction((tx) => tx.run('UPDATE teams SET heldSeats = 2 WHERE id = ?', [team!.id]))
      return true
    }
    expect((await Promise.all(Array.from({ length: 32 }, naive))).filter(Boolean).length).toBeGreaterThan(1)
  })

  test('a second seat in one team is refused with the order that has the first; 32 at once', async () => {
    const shop = await openTradeShop(start, { members: 2, groupBuy: { teamSize: 10 } })
    const { teamCode } = await shop.place(0)
    const answers = await Promise.all(Array.from({ length: 32 }, () => shop.tryPlace(1, { teamCode: teamCode! })))
    const placed = answers.filter(({ status }) => status === 200)
    expect(placed).toHaveLength(1)
    const refused = answers.filter(({ status }) => status !== 200)
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['team.already-in']))
    expect(refused[0]!.body.params).toEqual({ orderNo: placed[0]!.body.orderNo })
    expect(await teams(shop)).toMatchObject([{ heldSeats: 2 }])
  })
})

describeOnEachEngine('bug 26: who pays after the team has closed', (start) => {
  /** Member 0 opens a team and pays late: the team has failed meanwhile. */
  const lateShop = async (groupBuy: Record<string, number> = {}): Promise<{ shop: TradeShop; orderNo: string }> => {
    const shop = await openTradeShop(start, { members: 4, groupBuy: { teamLifeMinutes: 1, ...groupBuy } })
    const { orderNo } = await shop.place(0)
    await shop.advance(61)
    await shop.app.get(ExpireTeam, { strict: false }).run({ teamId: 1 })
    return { shop, orderNo }
  }

  test('gets the free seat of another open team', async () => {
    const { shop, orderNo } = await lateShop()
    const other = await shop.place(1)
    await shop.confirm(1, other.orderNo)
    expect(await shop.confirm(0, orderNo)).toBe('paid')
    await shop.runner.drain()
    const detail = await shop.detail(0, orderNo)
    expect([detail.stage, detail.team?.teamCode]).toEqual(['teaming', other.teamCode])
    expect(detail.timeline.map(({ kind }) => kind)).toContain('moved-team')
    expect((await teams(shop))[1]).toMatchObject({ status: 'open', heldSeats: 2, paidSeats: 2 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('gets a new team when no other has room', async () => {
    const { shop, orderNo } = await lateShop()
    expect(await shop.confirm(0, orderNo)).toBe('paid')
    expect((await shop.detail(0, orderNo)).stage).toBe('teaming')
    expect((await teams(shop))[1]).toMatchObject({ status: 'open', heldSeats: 1, paidSeats: 1 })
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('is refunded by itself when the group buy is over, and is told', async () => {
    const { shop, orderNo } = await lateShop()
    await shop.db.transaction((tx) => tx.run("UPDATE group_buys SET status = 'ended'"))
    await shop.payAtCashier(0, orderNo)
    await shop.settle(async () => (await shop.detail(0, orderNo)).stage === 'refunded')
    await shop.runner.drain()
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 0 })
    const notices = await shop.rows<{ kind: string }>('SELECT kind FROM notices ORDER BY id')
    expect(notices.map(({ kind }) => kind)).toContain('order.refunded')
    expect(await shop.brokenInvariants()).toEqual([])
  })
})

describeOnEachEngine('bugs 27 and 28: the refunds of a failed team', (start) => {
  test('a broken order blocks no other, and each refund takes from its own payment', async () => {
    const shop = await openTradeShop(start, { members: 4, groupBuy: { teamSize: 5 } })
    const first = await shop.place(0)
    const rest = await Promise.all([1, 2, 3].map((n) => shop.place(n, { teamCode: first.teamCode! })))
    for (const [n, { orderNo }] of [first, ...rest].entries()) await shop.confirm(n, orderNo)
    // The head's order has lost its payment: its refund throws at every attempt.
    await shop.db.transaction((tx) => tx.run('UPDATE payments SET consumedOrderId = NULL WHERE orderId = 1'))
    await shop.advance(24 * 3600 + 1)
    await shop.runner.drain()
    const refunds = await shop.rows<{ orderId: number; paidOrderId: number; amountFen: number }>(
      'SELECT r.orderId, p.orderId AS paidOrderId, r.amountFen FROM refunds r JOIN payments p ON p.id = r.paymentId',
    )
    expect(refunds.sort((a, b) => a.orderId - b.orderId)).toEqual(
      [2, 3, 4].map((orderId) => ({ orderId, paidOrderId: orderId, amountFen: 1990 })),
    )
    const stuck = await shop.rows(
      "SELECT status FROM jobs WHERE name = 'refund-order-of-failed-team' AND status <> 'done'",
    )
    expect(stuck).toEqual([{ status: 'pending' }])
  })
})
