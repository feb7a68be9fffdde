import type { Tx } from '../../../platform/db/tx.ts'
import { giveBackLimits } from '../group-buy/take-limits.ts'
import { giveBackQuota } from '../group-buy/take-quota.ts'
import { releaseStock } from '../../goods/stock/reserve-stock.ts'
import { leaveTeam } from '../team/join-team.ts'
import { linesOf, moveHolds, type Order, unitsInHand } from './order.ts'

/**
 * An order lets go of all it held: seat, allowance, quota, stock, in the order in which placing took them. Once: the
 * holds on its lines move by compare-and-set, and a second call finds none (bugs 3, 19, 21).
 * @param seat what the member's seat was; 'kept' leaves it on a team that has failed, where it is history.
 */
export async function releaseOrder(tx: Tx, order: Order, seat: 'held' | 'paid' | 'kept'): Promise<void> {
  const lines = unitsInHand(await linesOf(tx, order.id))
  if (!(await moveHolds(tx, order.id, 'released'))) return
  await giveBackLimits(tx, order.groupBuyId, {
    memberId: order.memberId,
    opened: (await isOpener(tx, order)) ? 1 : 0,
    joined: order.kind === 'team' ? 1 : 0,
    lines,
  })
  if (order.teamId !== null && order.seatMemberId !== null && seat !== 'kept') {
    await tx.run('UPDATE orders SET seatMemberId = NULL WHERE id = ?', [order.id])
    await leaveTeam(tx, order.teamId, seat)
  }
  await giveBackQuota(tx, lines)
  await releaseStock(tx, lines)
}

/** Whether this order opened its team: then it is also counted among the teams the member has opened. */
async function isOpener(tx: Tx, order: Order): Promise<boolean> {
  if (order.teamId === null) return false
  const team = await tx.row<{ openerMemberId: number }>('SELECT openerMemberId FROM teams WHERE id = ?', [order.teamId])
  return team?.openerMemberId === order.memberId
}
