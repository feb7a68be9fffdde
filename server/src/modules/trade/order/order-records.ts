import { type StaffRefundActions, staffRefundActions } from '@tuanke/shared/refund/state'
import type { Tx } from '../../../platform/db/tx.ts'
import type { AdminOrderEvent, AdminPayment, AdminRefund } from './dto/admin-order.dto.ts'

interface Dated {
  createdAt: Date
}
interface Succeeded {
  succeededAt: Date | null
}

/** What only the desk sees of an order's money and moves, oldest first: three queries. */
export async function recordsOf(tx: Tx, orderId: number) {
  const payments = await tx.rows<Omit<AdminPayment, 'succeededAt'> & Succeeded>(
    'SELECT outTradeNo, amountFen, status, transactionId, succeededAt FROM payments WHERE orderId = ? ORDER BY id',
    [orderId],
  )
  const refunds = await tx.rows<
    Omit<AdminRefund, 'createdAt' | 'succeededAt' | keyof StaffRefundActions> & Dated & Succeeded
  >(
    `SELECT outRefundNo, amountFen, cause, status, attempts, lastError, createdAt, succeededAt
       FROM refunds WHERE orderId = ? ORDER BY id`,
    [orderId],
  )
  const events = await tx.rows<{ fromState: string; toState: string } & Omit<AdminOrderEvent, 'createdAt'> & Dated>(
    `SELECT e.field, e.fromState, e.toState, e.reason, e.createdAt,
            CASE e.actorKind WHEN 'staff' THEN COALESCE(s.displayName, '员工')
              WHEN 'member' THEN COALESCE(m.nickname, '会员') ELSE '系统' END AS actor
       FROM order_events e
       LEFT JOIN staff s ON e.actorKind = 'staff' AND s.id = e.actorId
       LEFT JOIN members m ON e.actorKind = 'member' AND m.id = e.actorId
      WHERE e.orderId = ? ORDER BY e.id`,
    [orderId],
  )
  const iso = (at: Date | null) => at?.toISOString() ?? null
  return {
    payments: payments.map((row) => ({ ...row, succeededAt: iso(row.succeededAt) })),
    refunds: refunds.map((row) => {
      const times = { createdAt: row.createdAt.toISOString(), succeededAt: iso(row.succeededAt) }
      return { ...row, ...times, ...staffRefundActions(row.status) }
    }),
    events: events.map(({ field, fromState, toState, actor, reason, createdAt }) => {
      return { field, from: fromState, to: toState, actor, reason, createdAt: createdAt.toISOString() }
    }),
  }
}
