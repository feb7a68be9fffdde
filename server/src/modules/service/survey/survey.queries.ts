import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { decodeCursor, pageLimit, pageOf } from '../../../platform/http/page.ts'
import type {
  AdminSurvey,
  AdminSurveyFilter,
  AdminSurveyPage,
  Survey,
  SurveyFigures,
  SurveyFiguresQuery,
} from './dto/survey.dto.ts'
import { SurveyError } from './survey.errors.ts'

/** What a survey is about, in words: the ticket's beginning, else the goods. */
const ABOUT = `COALESCE(t.summary, (SELECT l.title FROM order_lines l WHERE l.orderId = s.orderId ORDER BY l.id LIMIT 1), '')
  AS about, o.orderNo, t.code AS ticketCode`
const SURVEYS = 'FROM surveys s LEFT JOIN orders o ON o.id = s.orderId LEFT JOIN tickets t ON t.id = s.ticketId'
const USUAL_DAYS = 30

@Injectable()
export class SurveyQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws survey.not-found, for somebody else's too */
  async one(memberId: number, code: string): Promise<Survey> {
    const row = await this.db.read((tx) =>
      tx.row<Omit<Survey, 'state'> & { answeredAt: Date | null }>(
        `SELECT s.code, s.cause, ${ABOUT}, s.score, s.comment, s.expiresAt, s.answeredAt
          ${SURVEYS} WHERE s.code = ? AND s.memberId = ?`,
        [code, memberId],
      ),
    )
    if (!row) throw SurveyError('not-found')
    const { answeredAt, ...facts } = row
    const isOver = facts.expiresAt <= this.clock.now()
    return { ...facts, state: answeredAt ? 'answered' : isOver ? 'expired' : 'open' }
  }

  /** The answers, newest first. */
  page(staff: StaffActor, filter: AdminSurveyFilter): Promise<AdminSurveyPage> {
    const { where, params } = conditions(staff, filter.cause)
    where.push('s.answeredAt IS NOT NULL')
    if (filter.score !== undefined) {
      where.push('s.score = ?')
      params.push(filter.score)
    }
    const before = decodeCursor(filter.cursor, ['date', 'number'])
    if (before) {
      where.push('s.answeredAt <= ? AND (s.answeredAt < ? OR s.id < ?)')
      params.push(before[0], before[0], before[1])
    }
    const limit = pageLimit(filter.limit)
    return this.db.read(async (tx) => {
      const rows = await tx.rows<AdminSurvey & { id: number }>(
        `SELECT s.id, s.code, s.cause, ${ABOUT}, m.nickname, s.score, s.comment, s.answeredAt
          ${SURVEYS} JOIN members m ON m.id = s.memberId
          WHERE ${where.join(' AND ')} ORDER BY s.answeredAt DESC, s.id DESC LIMIT ?`,
        [...params, limit + 1],
      )
      const { items, nextCursor } = pageOf(rows, limit, (row) => [row.answeredAt, row.id])
      return { items: items.map(({ id: _, ...answer }) => answer), nextCursor }
    })
  }

  /** How content customers have been in the last days. */
  figures(staff: StaffActor, { cause, days = USUAL_DAYS }: SurveyFiguresQuery): Promise<SurveyFigures> {
    const { where, params } = conditions(staff, cause)
    const since = addMs(this.clock.now(), -days * DAY_MS)
    const scope = where.join(' AND ')
    return this.db.read(async (tx) => {
      const sent = await tx.row<{ count: number }>(
        `SELECT COUNT(*) AS count FROM surveys s WHERE ${scope} AND s.createdAt >= ?`,
        [...params, since],
      )
      const groups = await tx.rows<{ score: number; count: number }>(
        `SELECT s.score, COUNT(*) AS count FROM surveys s WHERE ${scope} AND s.answeredAt >= ? GROUP BY s.score`,
        [...params, since],
      )
      const byScore = [1, 2, 3, 4, 5].map((score) => groups.find((group) => group.score === score)?.count ?? 0)
      const answered = byScore.reduce((sum, count) => sum + count, 0)
      const total = byScore.reduce((sum, count, index) => sum + count * (index + 1), 0)
      return {
        days,
        sent: sent?.count ?? 0,
        answered,
        average: answered === 0 ? null : Math.round((total / answered) * 100) / 100,
        byScore,
      }
    })
  }
}

/** Staff bound to a pickup point see the answers about its orders only. */
function conditions({ pickupPointId }: StaffActor, cause: string | undefined): { where: string[]; params: Param[] } {
  const where = ['1 = 1']
  const params: Param[] = []
  if (pickupPointId !== null) {
    where.push('s.orderId IN (SELECT id FROM orders WHERE pickupPointId = ?)')
    params.push(pickupPointId)
  }
  if (cause !== undefined) {
    where.push('s.cause = ?')
    params.push(cause)
  }
  return { where, params }
}
