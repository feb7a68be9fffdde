import type { TicketKind } from '@tuanke/shared/ticket/rules'
import type { TicketState } from '@tuanke/shared/ticket/state'
import type { Tx } from '../../../platform/db/tx.ts'

/** The facts of a ticket that its moves need. */
export interface TicketFacts {
  id: number
  code: string
  memberId: number
  kind: TicketKind
  state: TicketState
}

const FACTS = 't.id, t.code, t.memberId, t.kind, t.state'

/** Somebody else's code finds nothing. */
export const ticketOfMember = (tx: Tx, code: string, memberId: number): Promise<TicketFacts | undefined> =>
  tx.row(`SELECT ${FACTS} FROM tickets t WHERE t.code = ? AND t.memberId = ?`, [code, memberId])

export interface NewMessage {
  ticketId: number
  kind: 'message' | 'solved' | 'confirmed' | 'reopened' | 'closed' | 'adopted'
  author: 'member' | 'staff' | 'system'
  staffId?: number
  body?: string
  pictures?: string[]
}

/** Adds a line to the conversation. @returns its id */
export function addMessage(tx: Tx, { staffId, body, pictures, ...message }: NewMessage, now: Date): Promise<number> {
  return tx.insert('ticket_messages', {
    ...message,
    staffId: staffId ?? null,
    body: body?.trim() ?? '',
    picturesJson: pictures ?? [],
    createdAt: now,
  })
}
