import { placeholders, type Tx } from '../../../platform/db/tx.ts'

/** What became of a group buy so far. */
export interface GroupBuyCounts {
  openTeams: number
  formedTeams: number
  failedTeams: number
  paidOrders: number
  soldUnits: number
}

/** Counted from the rows themselves, in two queries for any number of group buys. */
export async function countsOf(tx: Tx, ids: number[]): Promise<(id: number) => GroupBuyCounts> {
  if (ids.length === 0) return () => NOTHING
  const list = placeholders(ids.length)
  const teams = await tx.rows<{ groupBuyId: number; status: string; teams: number }>(
    `SELECT groupBuyId, status, COUNT(*) AS teams FROM teams WHERE groupBuyId IN (${list}) GROUP BY groupBuyId, status`,
    ids,
  )
  const orders = await tx.rows<{ groupBuyId: number; paidOrders: number; soldUnits: number }>(
    `SELECT o.groupBuyId, COUNT(DISTINCT o.id) AS paidOrders, SUM(l.quantity - l.releasedQuantity) AS soldUnits
       FROM orders o JOIN order_lines l ON l.orderId = o.id
      WHERE o.groupBuyId IN (${list}) AND o.paymentState = 'paid' GROUP BY o.groupBuyId`,
    ids,
  )
  return (id) => {
    const count = (status: string) => teams.find((row) => row.groupBuyId === id && row.status === status)?.teams ?? 0
    const { paidOrders, soldUnits } = orders.find((row) => row.groupBuyId === id) ?? NOTHING
    return {
      openTeams: count('open'),
      formedTeams: count('formed'),
      failedTeams: count('failed'),
      paidOrders,
      soldUnits,
    }
  }
}

const NOTHING: GroupBuyCounts = { openTeams: 0, formedTeams: 0, failedTeams: 0, paidOrders: 0, soldUnits: 0 }
