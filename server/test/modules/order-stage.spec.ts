import { stageOf } from '@tuanke/shared/order/stage'
import { type FulfilmentState, ORDER_STAGES, type PaymentState } from '../../src/modules/trade/order/dto/order.dto.ts'
import { stageCondition } from '../../src/modules/trade/order/stage-condition.ts'
import { NOON, orderRow } from '../fixtures/rows.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

/** The stage as SQL against the stage as a function, for every combination there is. */
describeOnEachEngine('the stage as a condition', (start) => {
  test('finds exactly the orders of that stage', async () => {
    const shop = await openTradeShop(start, { members: 1, start: { sandbox: false } })
    const expected = new Map<string, string>()
    await shop.db.transaction(async (tx) => {
      let n = 0
      for (const teamState of [null, 'open', 'formed', 'failed'] as const) {
        const code = `TEAM${teamState}`
        const teamId =
          teamState && (await tx.insert('teams', { ...TEAM, code, groupBuyId: shop.groupBuyId, status: teamState }))
        for (const paymentState of ['unpaid', 'paid', 'closed', 'refunding', 'refunded'] as PaymentState[])
          for (const fulfilmentState of FULFILMENT) {
            const row = orderRow(++n, { memberId: shop.memberIds[0]!, groupBuyId: shop.groupBuyId })
            await tx.insert('orders', { ...row, teamId, paymentState, fulfilmentState })
            expected.set(String(row.orderNo), stageOf({ paymentState, fulfilmentState, teamState }))
          }
      }
    })
    for (const stage of ORDER_STAGES) {
      const found = await shop.rows<{ orderNo: string }>(
        `SELECT o.orderNo FROM orders o LEFT JOIN teams t ON t.id = o.teamId WHERE ${stageCondition[stage]} ORDER BY o.id`,
      )
      const should = [...expected].filter(([, one]) => one === stage).map(([orderNo]) => orderNo)
      expect([stage, found.map(({ orderNo }) => orderNo)]).toEqual([stage, should])
    }
  })
})

const FULFILMENT: FulfilmentState[] = ['waiting', 'preparing', 'shipped', 'ready', 'received', 'cancelled']
const TEAM = {
  ...{ openerMemberId: 1, size: 3, heldSeats: 0, paidSeats: 0, deadlineAt: NOON, createdAt: NOON },
  ...{ formedAt: null, failedAt: null },
}
