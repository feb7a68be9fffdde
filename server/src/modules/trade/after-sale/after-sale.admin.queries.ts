import { Injectable } from '@nestjs/common'
import { staffAfterSaleActions } from '@tuanke/shared/after-sale/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { decodeCursor, pageLimit, pageOf } from '../../../platform/http/page.ts'
import { inScope } from '../order/staff-scope.ts'
import { CASE_ROWS, type CaseRow, linesOfCases, timelineOfCase, toDetail, toSummary } from './after-sale-rows.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import type { AdminAfterSale, AdminAfterSalePage } from './dto/admin-after-sale.dto.ts'
import type { AdminAfterSaleFilter, AfterSaleView } from './dto/after-sale-input.dto.ts'
import { isTypedMember } from '../../people/member/typed-member.ts'

const VIEWS: Record<AfterSaleView, string> = {
  undecided: "c.state = 'applied'",
  returning: "c.state IN ('waiting-return', 'returned')",
  refunding: "c.state = 'refunding'",
  ended: "c.state IN ('refunded', 'refused', 'withdrawn', 'closed')",
}

type MemberNames = { memberNickname: string; memberNo: string }

/** What the desk sees of after-sale; staff bound to a pickup point see its orders' cases only. */
@Injectable()
export class AfterSaleAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
  ) {}

  /** Newest first, but what waits for an answer oldest first; two queries a page. */
  page(staff: StaffActor, filter: AdminAfterSaleFilter): Promise<AdminAfterSalePage> {
    const [where, params] = conditions(staff, filter, this.personalData)
    const sql = CASE_ROWS.replace('SELECT ', 'SELECT m.nickname AS memberNickname, m.memberNo, ')
    return this.db.read(async (tx) => {
      const limit = pageLimit(filter.limit)
      const isOldestFirst = filter.view === 'undecided'
      const [after] = decodeCursor(filter.cursor, ['number']) ?? [isOldestFirst ? 0 : Number.MAX_SAFE_INTEGER]
      const [beyond, order] = isOldestFirst ? ['>', 'ASC'] : ['<', 'DESC']
      const rows = await tx.rows<CaseRow & MemberNames>(
        `${sql} JOIN members m ON m.id = c.memberId WHERE ${where} AND c.id ${beyond} ? ORDER BY c.id ${order} LIMIT ?`,
        [...params, after, limit + 1],
      )
      const { items, nextCursor } = pageOf(rows, limit, (row) => [row.id])
      const lines = await linesOfCases(
        tx,
        items.map(({ id }) => id),
      )
      return {
        items: items.map((row) => ({
          ...toSummary(row, lines(row.id)),
          ...{ memberNickname: row.memberNickname, memberNo: row.memberNo, score: row.score },
          answerDueAt: row.answerDueAt.toISOString(),
          isOverdue: this.isOverdue(row),
        })),
        nextCursor,
      }
    })
  }

  /** @throws after-sale.not-found, for a case of another point too */
  one(staff: StaffActor, code: string): Promise<AdminAfterSale> {
    const [scope, params] = inScope(staff)
    return this.db.read(async (tx) => {
      const row = await tx.row<CaseRow>(`${CASE_ROWS} WHERE c.code = ? AND ${scope}`, [code, ...params])
      if (!row) throw AfterSaleError('not-found')
      const lines = (await linesOfCases(tx, [row.id]))(row.id)
      const about = await tx.row<
        MemberNames & { casesBefore: number; payableFen: number; refundedFen: number; receivedAt: Date | null }
      >(
        `SELECT m.nickname AS memberNickname, m.memberNo, o.payableFen, o.refundedFen, o.receivedAt,
                (SELECT COUNT(*) FROM after_sales b WHERE b.memberId = m.id AND b.id < ?) AS casesBefore
           FROM orders o JOIN members m ON m.id = o.memberId WHERE o.id = ?`,
        [row.id, row.orderId],
      )
      return {
        ...toDetail(row, lines, this.clock.now()),
        ...about!,
        receivedAt: about!.receivedAt?.toISOString() ?? null,
        isOverdue: this.isOverdue(row),
        timeline: await timelineOfCase(tx, row.id),
        ...staffAfterSaleActions(row.state),
      }
    })
  }

  private isOverdue({ state, answerDueAt }: CaseRow): boolean {
    return state === 'applied' && answerDueAt < this.clock.now()
  }
}

function conditions(
  staff: StaffActor,
  { view, state, q }: AdminAfterSaleFilter,
  personalData: PersonalData,
): [string, Param[]] {
  const [scope, params] = inScope(staff)
  const where = [scope]
  if (view) where.push(VIEWS[view])
  if (state) {
    where.push('c.state = ?')
    params.push(state)
  }
  const text = q?.trim()
  if (text) {
    const [who, ...whose] = isTypedMember(text, personalData, ['m', 'o'])
    where.push(`(o.orderNo = ? OR c.code = ? OR ${who})`)
    params.push(text.toUpperCase(), text.toUpperCase(), ...whose)
  }
  return [where.join(' AND '), params]
}
