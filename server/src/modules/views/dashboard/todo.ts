import type { Param, Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { permits, type Permission } from '../../../platform/http/permissions.ts'
import { inScope } from '../../trade/order/staff-scope.ts'
import { ticketsInScope } from '../../service/ticket/staff-tickets.ts'
import type { Todo } from './dto/dashboard.dto.ts'

/** What to count, and who may know it: whoever may open the list where it is done. */
interface Waiting {
  permission: Permission
  what: string
  params?: Param[]
}

/** What waits for this person; 0 for what they may not see. Staff of a pickup point count what is theirs. */
export async function todo(tx: Tx, staff: StaffActor, now: Date): Promise<Todo> {
  const entries: [keyof Todo, number][] = []
  for (const [key, { permission, what, params = [] }] of Object.entries(waitingFor(staff, now)) as [
    keyof Todo,
    Waiting,
  ][])
    entries.push([key, permits(staff.role, permission) ? await count(tx, what, params) : 0])
  return Object.fromEntries(entries) as unknown as Todo
}

export async function count(tx: Tx, what: string, params: Param[] = []): Promise<number> {
  return (await tx.row<{ count: number }>(`SELECT COUNT(*) AS count FROM ${what}`, params))?.count ?? 0
}

function waitingFor(staff: StaffActor, now: Date): Record<keyof Todo, Waiting> {
  const [order, orderParams] = inScope(staff)
  const [ticket, ticketParams] = ticketsInScope(staff)
  const orders = (state: string): Waiting => ({
    permission: 'order.read',
    what: `orders o WHERE ${state} AND ${order}`,
    params: orderParams,
  })
  const tickets = (state: string, ...params: Param[]): Waiting => ({
    permission: 'ticket.read',
    what: `tickets t JOIN members m ON m.id = t.memberId WHERE ${state} AND m.status <> 'deleted' AND ${ticket}`,
    params: [...params, ...ticketParams],
  })
  return {
    preparing: orders(`o.fulfilmentState = 'preparing' AND o.paymentState = 'paid'`),
    ready: orders(`o.fulfilmentState = 'ready' AND o.paymentState = 'paid'`),
    refunding: orders(`o.paymentState = 'refunding'`),
    stuckRefunds: {
      permission: 'order.read',
      what: `refunds f JOIN orders o ON o.id = f.orderId WHERE f.status IN ('abnormal', 'closed') AND ${order}`,
      params: orderParams,
    },
    afterSales: {
      permission: 'after-sale.read',
      what: `after_sales c JOIN orders o ON o.id = c.orderId WHERE c.state IN ('applied', 'returned') AND ${order}`,
      params: orderParams,
    },
    gifts: {
      permission: 'redemption.read',
      what: `redemptions r WHERE r.state = 'waiting' AND (? IS NULL OR r.pickupPointId = ?)`,
      params: [staff.pickupPointId, staff.pickupPointId],
    },
    approvals: { permission: 'points.approve', what: `points_adjustments WHERE state = 'pending'` },
    lowStock: {
      permission: 'product.read',
      what: `stocks k JOIN skus s ON s.id = k.skuId WHERE s.isOnShelf = 1 AND k.onHand - k.reserved < k.lowMark
               AND s.productId NOT IN (SELECT id FROM products WHERE status = 'archived')`,
    },
    heldReviews: {
      permission: 'review.read',
      what: `(SELECT id FROM reviews WHERE state = 'held'
               UNION ALL SELECT id FROM reviews WHERE appendState = 'held') held`,
    },
    scoreAlerts: { permission: 'review.read', what: 'score_alerts WHERE openProductId IS NOT NULL' },
    waitingTickets: tickets('t.waitingSinceAt IS NOT NULL'),
    overdueTickets: tickets('t.firstAnsweredAt IS NULL AND t.answerDueAt <= ?', now),
    pausedCoupons: {
      permission: 'coupon.write',
      what: `coupon_templates WHERE claimsPausedAt IS NOT NULL AND status = 'active'`,
    },
    deadLetters: { permission: 'health.read', what: `jobs WHERE status = 'dead'` },
  }
}
