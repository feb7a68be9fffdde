import { Injectable } from '@nestjs/common'
import { memberTicketActions } from '@tuanke/shared/ticket/rules'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Db } from '../../../platform/db/db.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { ticketSettings } from './ticket.settings.ts'
import type { TicketDetail, TicketPage } from './dto/ticket.dto.ts'
import { conversation, glanceAtOrder, SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './ticket-parts.ts'
import { TicketError } from './ticket.errors.ts'

const TICKETS = `FROM tickets t LEFT JOIN orders o ON o.id = t.orderId`

/** What a customer sees of their own tickets. */
@Injectable()
export class TicketQueries {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** Newest first. */
  page(memberId: number, query: PageQuery): Promise<TicketPage> {
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<SummaryRow>(query, (beforeId, limit) =>
        tx.rows(`SELECT ${SUMMARY_COLUMNS} ${TICKETS} WHERE t.memberId = ? AND t.id < ? ORDER BY t.id DESC LIMIT ?`, [
          memberId,
          beforeId,
          limit,
        ]),
      )
      return { items: items.map(summaryOf), nextCursor }
    })
  }

  /** @throws ticket.not-found, for somebody else's too */
  one(memberId: number, code: string): Promise<TicketDetail> {
    return this.db.read(async (tx) => {
      const row = await tx.row<SummaryRow & { orderId: number | null; solvedAt: Date | null }>(
        `SELECT ${SUMMARY_COLUMNS}, t.orderId, t.solvedAt ${TICKETS} WHERE t.code = ? AND t.memberId = ?`,
        [code, memberId],
      )
      if (!row) throw TicketError('not-found')
      const { orderId, solvedAt, ...facts } = row
      const lines = await conversation(tx, row.id)
      return {
        ...summaryOf(facts),
        order: await glanceAtOrder(tx, orderId),
        // Who of the staff wrote is the shop's own matter.
        messages: lines.map(({ staffName: _, ...line }) => line),
        closesAt:
          row.state === 'solved' && solvedAt
            ? addMs(solvedAt, this.settings.get(ticketSettings.closeDays) * DAY_MS)
            : null,
        ...memberTicketActions(row.state),
      }
    })
  }
}
