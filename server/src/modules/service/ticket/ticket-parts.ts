import { MESSAGES_MAX } from '@tuanke/shared/ticket/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import type { AdminTicketMessage } from './dto/admin-ticket.dto.ts'
import type { TicketOrder, TicketSummary } from './dto/ticket.dto.ts'

/** Columns of `t` and `o` that every view of a ticket shows. */
export const SUMMARY_COLUMNS = `t.id, t.code, t.kind, t.state, t.summary, o.orderNo, t.createdAt, t.lastMessageAt,
  t.waitingSinceAt, t.adoptedAt`

export interface SummaryRow extends Omit<TicketSummary, 'isAnswered' | 'isAdopted'> {
  id: number
  waitingSinceAt: Date | null
  adoptedAt: Date | null
}

export function summaryOf({ id: _, waitingSinceAt, adoptedAt, ...facts }: SummaryRow): TicketSummary {
  return { ...facts, isAnswered: waitingSinceAt === null, isAdopted: adoptedAt !== null }
}

/** The order at a glance, by the ticket's order id. */
export async function glanceAtOrder(tx: Tx, orderId: number | null): Promise<TicketOrder | null> {
  if (orderId === null) return null
  const order = await tx.row<TicketOrder>(
    `SELECT o.orderNo, l.title, l.imageUrl,
        (SELECT COUNT(*) FROM order_lines m WHERE m.orderId = o.id) - 1 AS moreLines
       FROM orders o JOIN order_lines l ON l.orderId = o.id WHERE o.id = ? ORDER BY l.id LIMIT 1`,
    [orderId],
  )
  return order ?? null
}

/** The whole conversation, oldest first; it is bounded. */
export async function conversation(tx: Tx, ticketId: number): Promise<AdminTicketMessage[]> {
  const rows = await tx.rows<Omit<AdminTicketMessage, 'pictures'> & { picturesJson: string[] }>(
    `SELECT m.kind, m.author, m.body AS text, m.picturesJson, m.createdAt, s.displayName AS staffName
       FROM ticket_messages m LEFT JOIN staff s ON s.id = m.staffId
      WHERE m.ticketId = ? ORDER BY m.id LIMIT ${MESSAGES_MAX * 2}`,
    [ticketId],
  )
  return rows.map(({ picturesJson, ...line }) => ({ ...line, pictures: picturesJson }))
}
