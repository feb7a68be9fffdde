import { Injectable } from '@nestjs/common'
import { normalisePhone } from '@tuanke/shared/contact/rules'
import { PersonalData } from '../../platform/crypto/personal-data.ts'
import { Db } from '../../platform/db/db.ts'
import type { Param } from '../../platform/db/tx.ts'
import type { StaffActor } from '../../platform/http/actor.ts'
import { pageById } from '../../platform/http/page-query.ts'
import type { AdminMemberFilter, AdminMemberPage, MemberStatus } from './dto/admin-member.dto.ts'

interface SummaryRow {
  id: number
  memberNo: string
  nickname: string
  avatarUrl: string | null
  status: MemberStatus
  phoneLast4: string | null
  pointsBalance: number | null
  paidOrders: number
  createdAt: Date
  lastSeenAt: Date
}

const MEMBER_NO = /^[0-9A-Z]{6,16}$/

/** What staff see of members: masked. Staff bound to a pickup point see those who have ordered there. */
@Injectable()
export class MemberAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly personalData: PersonalData,
  ) {}

  /** The newest first, in one statement. Deleted members are not listed. */
  async page(staff: StaffActor, filter: AdminMemberFilter): Promise<AdminMemberPage> {
    const conditions = [`m.status <> 'deleted'`, ...scope(staff).sql]
    const params = [...scope(staff).params]
    const typed = filter.query?.trim()
    if (typed) {
      const [sql, ...more] = this.words(typed)
      conditions.push(sql)
      params.push(...more)
    }
    const page = await pageById(filter, (beforeId, limit) =>
      this.db.read((tx) =>
        tx.rows<SummaryRow>(
          `SELECT m.id, m.memberNo, m.nickname, m.avatarUrl, m.status, m.contactPhoneLast4 AS phoneLast4,
             (SELECT a.balance FROM points_accounts a WHERE a.memberId = m.id) AS pointsBalance,
             (SELECT COUNT(*) FROM orders o WHERE o.memberId = m.id AND o.paymentState = 'paid') AS paidOrders,
             m.createdAt, m.lastSeenAt
           FROM members m WHERE ${conditions.join(' AND ')} AND m.id < ? ORDER BY m.id DESC LIMIT ?`,
          [...params, beforeId, limit],
        ),
      ),
    )
    return {
      nextCursor: page.nextCursor,
      items: page.items.map(({ id: _, ...row }) => ({
        ...row,
        pointsBalance: row.pointsBalance ?? 0,
        createdAt: row.createdAt.toISOString(),
        lastSeenAt: row.lastSeenAt.toISOString(),
      })),
    }
  }

  /** What was typed says by its look what it is. A phone is the member's own or one they have ordered with. */
  private words(typed: string): [string, ...Param[]] {
    const phone = normalisePhone(typed)
    if (phone) {
      const index = this.personalData.blindIndex(phone)
      return [
        '(m.contactPhoneIndex = ? OR m.id IN (SELECT memberId FROM orders WHERE contactPhoneIndex = ?))',
        index,
        index,
      ]
    }
    const like = `%${typed.replaceAll(/[!%_]/g, '!$&')}%`
    const no = typed.toUpperCase()
    if (MEMBER_NO.test(no)) return [`(m.memberNo = ? OR m.nickname LIKE ? ESCAPE '!')`, no, like]
    return [`m.nickname LIKE ? ESCAPE '!'`, like]
  }
}

function scope({ pickupPointId }: StaffActor): { sql: string[]; params: Param[] } {
  if (pickupPointId === null) return { sql: [], params: [] }
  return {
    sql: ['m.id IN (SELECT memberId FROM orders WHERE pickupPointId = ?)'],
    params: [pickupPointId],
  }
}
