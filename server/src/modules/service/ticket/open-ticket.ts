import { Injectable } from '@nestjs/common'
import { answerDueAt } from '@tuanke/shared/ticket/due'
import { OPEN_TICKETS_MAX, TICKET_PRIORITIES } from '@tuanke/shared/ticket/rules'
import { OPEN_TICKET_STATES } from '@tuanke/shared/ticket/state'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { holdMember } from '../../people/member/hold-member.ts'
import { requireOwnPictures } from '../../shop/image/own-pictures.ts'
import { OrderError } from '../../trade/order/order.errors.ts'
import { orderOfMember } from '../../trade/order/order.ts'
import type { OpenTicketInput } from './dto/ticket-input.dto.ts'
import { TicketError } from './ticket.errors.ts'
import { addMessage } from './ticket-rows.ts'
import { foldForSearch } from '@tuanke/shared/search-text'

/** A complaint about goods one has paid for should not lie behind a question. */
const PRIORITY = { complaint: 'high', question: 'normal', suggestion: 'normal' } as const
const SUMMARY_LENGTH = 60

/** A customer speaks up: a complaint, a suggestion or a question, about one of their own orders or about nothing in particular. */
@Injectable()
export class OpenTicket {
  constructor(private readonly clock: Clock) {}

  /** @returns the new ticket's code. @throws order.not-found (other people's too), ticket.too-many {limit}, image.not-yours */
  async run(tx: Tx, memberId: number, { kind, orderNo, text, pictures }: OpenTicketInput): Promise<{ code: string }> {
    await holdMember(tx, memberId)
    const order = orderNo === undefined ? null : await orderOfMember(tx, orderNo, memberId)
    if (order === undefined) throw OrderError('not-found')
    if ((await openTickets(tx, memberId)) >= OPEN_TICKETS_MAX)
      throw TicketError('too-many', { limit: OPEN_TICKETS_MAX })
    await requireOwnPictures(tx, memberId, pictures)
    const now = this.clock.now()
    const code = randomCode(12)
    const ticketId = await tx.insert('tickets', {
      code,
      memberId,
      kind,
      orderId: order?.id ?? null,
      summary: summaryOf(text),
      searchText: foldForSearch(summaryOf(text)),
      state: 'new',
      priority: TICKET_PRIORITIES.indexOf(PRIORITY[kind]),
      answerDueAt: answerDueAt(now, PRIORITY[kind]),
      createdAt: now,
      lastMessageAt: now,
      waitingSinceAt: now,
    })
    await addMessage(tx, { ticketId, kind: 'message', author: 'member', body: text, pictures }, now)
    return { code }
  }
}

async function openTickets(tx: Tx, memberId: number): Promise<number> {
  const row = await tx.row<{ open: number }>(
    `SELECT COUNT(*) AS open FROM tickets
      WHERE memberId = ? AND state IN (${placeholders(OPEN_TICKET_STATES.length)})`,
    [memberId, ...OPEN_TICKET_STATES],
  )
  return row?.open ?? 0
}

function summaryOf(text: string): string {
  const characters = [...text.trim().replaceAll(/\s+/g, ' ')]
  return characters.length <= SUMMARY_LENGTH
    ? characters.join('')
    : `${characters.slice(0, SUMMARY_LENGTH - 1).join('')}…`
}
