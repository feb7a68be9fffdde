import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

/** Rows written before events named their member, and still undelivered when the server was updated. */
describeOnEachEngine('events of the version before', (start) => {
  let shop: TradeShop
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 3, start: { sandbox: false } })
  })

  const forgetMembers = async (): Promise<string[]> => {
    const rows = await shop.rows<{ id: number; name: string; payloadJson: { memberId?: number } }>(
      "SELECT id, name, payloadJson FROM jobs WHERE status = 'pending' ORDER BY id",
    )
    const naming = rows.filter(({ payloadJson }) => payloadJson.memberId !== undefined)
    await shop.db.transaction(async (tx) => {
      for (const { id, payloadJson } of naming) {
        const { memberId: _, ...older } = payloadJson
        await tx.run('UPDATE jobs SET payloadJson = ? WHERE id = ?', [JSON.stringify(older), id])
      }
    })
    return naming.map(({ name }) => name)
  }

  test('are handled: a team forms, goods are handed over, a case is refused', async () => {
    const older: string[] = []
    const drain = async () => {
      older.push(...(await forgetMembers()))
      expect((await shop.runner.drain()).failed).toEqual([])
    }
    const opener = await shop.place(0)
    const orders = [opener, await shop.place(1, { teamCode: opener.teamCode! })]
    orders.push(await shop.place(2, { teamCode: opener.teamCode! }))
    for (const [n, { orderNo }] of orders.entries()) await shop.confirm(n, orderNo)
    await drain()
    const { orderNo } = opener
    const staff = { as: shop.staffToken() }
    await shop.http.post(`/api/v1/admin/orders/${orderNo}/ready`, undefined, staff)
    await drain()
    const { pickupCode } = (await shop.orderRow(orderNo)) as { pickupCode: string }
    await shop.http.post(`/api/v1/admin/pickup/${pickupCode}/verify`, undefined, staff)
    await drain()
    const about = { kind: 'refund-only', reason: 'other', description: '有点软', pictures: [] }
    const lines = [{ itemId: shop.itemIds[0]!, quantity: 1 }]
    const body = { orderNo, ...about, lines }
    const applied = await shop.http.post<{ code: string }>('/api/v1/app/after-sales', body, { as: shop.token(0) })
    await drain()
    const no = { reason: '生鲜不支持' }
    await shop.http.post(`/api/v1/admin/after-sales/${applied.body.code}/refuse`, no, staff)
    await drain()

    expect([...new Set(older)].sort()).toEqual(['after-sale.moved', 'order.paid', 'order.ready', 'order.received'])
    const told = await shop.rows<{ kind: string }>('SELECT kind FROM notices WHERE memberId = ? ORDER BY id', [
      shop.memberIds[0]!,
    ])
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      ...['after-sale', 'order.paid', 'order.ready', 'order.received', 'team.formed'],
    ])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
