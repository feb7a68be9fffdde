import { Injectable } from '@nestjs/common'
import { staffTicketActions, TICKET_PRIORITIES } from '@tuanke/shared/ticket/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { decodeCursor, pageLimit, pageOf } from '../../../platform/http/page.ts'
import type { AdminTicket, AdminTicketPage, AdminTicketSummary } from './dto/admin-ticket.dto.ts'
import type { AdminTicketFilter, TicketView } from './dto/ticket-input.dto.ts'
import { ticketsInScope } from './staff-tickets.ts'
import { conversation, glanceAtOrder, SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './ticket-parts.ts'
import { TicketError } from './ticket.errors.ts'
import { containing } from '../../../platform/db/search-text.ts'
import { isTypedMember } from '../../people/member/typed-member.ts'

interface Row extends SummaryRow {
  priority: number
  memberNo: string
  nickname: string
  firstAnsweredAt: Date | null
  answerDueAt: Date | null
}

const COLUMNS = `${SUMMARY_COLUMNS}, t.priority, t.firstAnsweredAt, t.answerDueAt, m.memberNo, m.nickname`
const TICKETS = 'FROM tickets t JOIN members m ON m.id = t.memberId LEFT JOIN orders o ON o.id = t.orderId'
const ORDER_NO = /^T\d{6}[0-9A-Z]+$/

/** Whoever has deleted the account waits for nothing any more. */
const inView: Record<Exclude<TicketView, 'overdue'>, string> = {
  waiting: "t.waitingSinceAt IS NOT NULL AND m.status <> 'deleted'",
  answered: "t.state = 'in-progress' AND t.waitingSinceAt IS NULL",
  solved: "t.state = 'solved'",
  ended: "t.state IN ('confirmed', 'closed')",
}

/** Its parameter: now. */
const OVERDUE = `t.firstAnsweredAt IS NULL AND t.answerDueAt <= ? AND ${inView.waiting}`

/** What the desk sees of tickets. */
@Injectable()
export class TicketAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
  ) {}

  /** Who waits: urgent first, then whoever has waited longest. All others newest first. */
  page(staff: StaffActor, filter: AdminTicketFilter): Promise<AdminTicketPage> {
    const now = this.clock.now()
    const { where, params } = conditions(staff, filter, now, this.personalData)
    const limit = pageLimit(filter.limit)
    const isQueue = filter.view === 'waiting' || filter.view === 'overdue'
    if (isQueue) {
      const after = decodeCursor(filter.cursor, ['number', 'date', 'number'])
      if (after) {
        const [priority, since, id] = after
        where.push(
          '(t.priority < ? OR (t.priority = ? AND (t.waitingSinceAt > ? OR (t.waitingSinceAt = ? AND t.id > ?))))',
        )
        params.push(priority, priority, since, since, id)
      }
    } else {
      const before = decodeCursor(filter.cursor, ['number'])
      if (before) {
        where.push('t.id < ?')
        params.push(before[0])
      }
    }
    const order = isQueue ? 't.priority DESC, t.waitingSinceAt, t.id' : 't.id DESC'
    return this.db.read(async (tx) => {
      const rows = await tx.rows<Row>(
        `SELECT ${COLUMNS} ${TICKETS} WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ?`,
        [...params, limit + 1],
      )
      const { items, nextCursor } = pageOf(rows, limit, (row) =>
        isQueue ? [row.priority, row.waitingSinceAt!, row.id] : [row.id],
      )
      return { items: items.map((row) => adminSummaryOf(row, now)), nextCursor }
    })
  }

  /** @throws ticket.not-found */
  one(staff: StaffActor, code: string): Promise<AdminTicket> {
    const [scope, params] = ticketsInScope(staff)
    return this.db.read(async (tx) => {
      const row = await tx.row<Row & { orderId: number | null; score: number | null; earlierTickets: number }>(
        `SELECT ${COLUMNS}, t.orderId, (SELECT s.score FROM surveys s WHERE s.ticketId = t.id) AS score,
            (SELECT COUNT(*) FROM tickets e WHERE e.memberId = t.memberId AND e.id < t.id) AS earlierTickets
          ${TICKETS} WHERE t.code = ? AND ${scope}`,
        [code, ...params],
      )
      if (!row) throw TicketError('not-found')
      const { orderId, score, earlierTickets, ...facts } = row
      return {
        ...adminSummaryOf(facts, this.clock.now()),
        order: await glanceAtOrder(tx, orderId),
        messages: await conversation(tx, row.id),
        score,
        earlierTickets,
        ...staffTicketActions(row.state, row.kind, row.adoptedAt !== null),
      }
    })
  }
}

function conditions(staff: StaffActor, { view, kind, q }: AdminTicketFilter, now: Date, personalData: PersonalData) {
  const [scope, params] = ticketsInScope(staff)
  const where = [scope]
  const add = (condition: string, ...more: Param[]) => {
    where.push(condition)
    params.push(...more)
  }
  if (view === 'overdue') add(OVERDUE, now)
  else if (view) where.push(inView[view])
  if (kind) add('t.kind = ?', kind)
  const words = q?.trim()
  if (words && ORDER_NO.test(words.toUpperCase())) add('o.orderNo = ?', words.toUpperCase())
  else if (words) {
    const [who, ...whose] = isTypedMember(words, personalData)
    add(
      `(t.code = ? OR ${who} OR t.searchText LIKE ? ESCAPE '!')`,
      ...[words.toUpperCase(), ...whose, containing(words)],
    )
  }
  return { where, params }
}

function adminSummaryOf(
  { priority, memberNo, nickname, firstAnsweredAt, answerDueAt, ...row }: Row,
  now: Date,
): AdminTicketSummary {
  const dueAt = firstAnsweredAt === null ? answerDueAt : null
  return {
    ...summaryOf(row),
    priority: TICKET_PRIORITIES[priority] ?? 'normal',
    member: { memberNo, nickname },
    waitingSinceAt: row.waitingSinceAt,
    answerDueAt: dueAt,
    isOverdue: dueAt !== null && dueAt <= now,
    firstAnswerMinutes:
      firstAnsweredAt && Math.max(0, Math.round((firstAnsweredAt.getTime() - row.createdAt.getTime()) / 60_000)),
  }
}
