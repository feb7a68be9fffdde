import { Injectable } from '@nestjs/common'
import { maskPhone } from '@tuanke/shared/contact/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { pageById } from '../../../platform/http/page-query.ts'
import { HELD } from '../../wallet/level/ladder.ts'
import type {
  AdminMember,
  AdminMemberFilter,
  AdminMemberPage,
  AdminMemberSummary,
  MemberReveal,
  MemberStatus,
} from './dto/admin-member.dto.ts'
import { MemberCode } from '../../people/member/member-code.ts'
import { MemberError } from '../../people/member/member.errors.ts'
import { MemberLookup } from './member-lookup.ts'
import { membersOfStaff } from './staff-members.ts'

interface SummaryRow {
  id: number
  memberNo: string
  nickname: string
  avatarUrl: string | null
  status: MemberStatus
  phoneLast4: string | null
  pointsBalance: number | null
  paidOrders: number
  levelName: string | null
  growth: number
  createdAt: Date
  lastSeenAt: Date
}
interface FactsRow extends SummaryRow {
  birthday: string | null
  contactPhoneSealed: string | null
  pointsPending: number | null
  coupons: number
  spentFen: number | null
  lastOrderAt: Date | null
  marketingAllowedAt: Date | null
  personalisationRefusedAt: Date | null
  deletedAt: Date | null
}

const SIGNED = /^TK\d+\./
const REVEALS_SHOWN = 10

const SUMMARY = `m.id, m.memberNo, m.nickname, m.avatarUrl, m.status, m.contactPhoneLast4 AS phoneLast4,
  (SELECT a.balance FROM points_accounts a WHERE a.memberId = m.id) AS pointsBalance,
  (SELECT COUNT(*) FROM orders o WHERE o.memberId = m.id AND o.paymentState = 'paid') AS paidOrders,
  m.createdAt, m.lastSeenAt, m.growth, (SELECT v.name FROM levels v WHERE ${HELD}) AS levelName`

/** On the level of this code, or of any. */
const OF_LEVEL = `(? IS NULL OR EXISTS (SELECT 1 FROM levels v WHERE v.code = ? AND ${HELD}))`

/** What staff see of members: masked. Staff bound to a pickup point see those who have ordered there. */
@Injectable()
export class MemberAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
    private readonly memberCode: MemberCode,
    private readonly lookup: MemberLookup,
  ) {}

  /** The newest first. Deleted members are not listed. */
  async page(staff: StaffActor, filter: AdminMemberFilter): Promise<AdminMemberPage> {
    const [scope, params] = membersOfStaff(staff)
    const level = filter.level ?? null
    const page = await pageById(filter, (beforeId, limit) =>
      this.db.read(async (tx) => {
        const [who, ...more] = await this.lookup.condition(tx, filter.query ?? '')
        return tx.rows<SummaryRow>(
          `SELECT ${SUMMARY} FROM members m
            WHERE m.status <> 'deleted' AND ${scope} AND ${who} AND ${OF_LEVEL} AND m.id < ? ORDER BY m.id DESC LIMIT ?`,
          [...params, ...more, level, level, beforeId, limit],
        )
      }),
    )
    return { items: page.items.map(toSummary), nextCursor: page.nextCursor }
  }

  /** @throws member.not-found */
  one(staff: StaffActor, memberNo: string): Promise<AdminMember> {
    const [scope, params] = membersOfStaff(staff)
    const now = this.clock.now()
    return this.db.read(async (tx) => {
      const row = await tx.row<FactsRow>(
        `SELECT ${SUMMARY}, m.birthday, m.contactPhoneSealed, m.marketingAllowedAt, m.personalisationRefusedAt, m.deletedAt,
           (SELECT SUM(g.amount - g.takenBack) FROM points_grants g WHERE g.memberId = m.id AND g.state = 'pending') AS pointsPending,
           (SELECT COUNT(*) FROM coupons c WHERE c.memberId = m.id AND c.state = 'usable' AND c.validUntilAt > ?) AS coupons,
           (SELECT SUM(o.payableFen - o.refundedFen) FROM orders o WHERE o.memberId = m.id AND o.paidAt IS NOT NULL) AS spentFen,
           (SELECT MAX(o.createdAt) FROM orders o WHERE o.memberId = m.id) AS lastOrderAt
         FROM members m WHERE m.memberNo = ? AND ${scope}`,
        [now, memberNo, ...params],
      )
      if (!row) throw MemberError('not-found')
      const phone = row.contactPhoneSealed === null ? null : this.personalData.open(row.contactPhoneSealed)
      return {
        ...toSummary(row),
        birthday: row.birthday,
        phoneMasked: phone && maskPhone(phone),
        pointsPending: row.pointsPending ?? 0,
        coupons: row.coupons,
        spentFen: row.spentFen ?? 0,
        lastOrderAt: row.lastOrderAt?.toISOString() ?? null,
        allowsMarketing: row.marketingAllowedAt !== null,
        allowsPersonalisation: row.personalisationRefusedAt === null,
        deletedAt: row.deletedAt?.toISOString() ?? null,
        reveals: await revealsOf(tx, row.id),
      }
    })
  }

  /** For what is done to a member from their page. @throws member.not-found (also for members of other pickup points) */
  async idOf(staff: StaffActor, memberNo: string): Promise<number> {
    const [scope, params] = membersOfStaff(staff)
    const row = await this.db.read((tx) =>
      tx.row<{ id: number }>(`SELECT m.id FROM members m WHERE m.memberNo = ? AND ${scope}`, [memberNo, ...params]),
    )
    if (!row) throw MemberError('not-found')
    return row.id
  }

  /** Who stands before the desk: a scanned code, or a member number typed in. @throws the member.code-* codes, member.not-found */
  async scanned(staff: StaffActor, text: string): Promise<string> {
    const typed = text.trim()
    const memberNo = SIGNED.test(typed) ? this.memberCode.read(typed) : typed.toUpperCase()
    const [scope, params] = membersOfStaff(staff)
    const row = await this.db.read((tx) =>
      tx.row<{ memberNo: string }>(
        `SELECT m.memberNo FROM members m WHERE m.memberNo = ? AND m.status <> 'deleted' AND ${scope}`,
        [memberNo, ...params],
      ),
    )
    if (!row) throw MemberError('not-found')
    return row.memberNo
  }
}

function toSummary(row: SummaryRow): AdminMemberSummary {
  const { memberNo, nickname, avatarUrl, status, phoneLast4, pointsBalance, paidOrders, createdAt, lastSeenAt } = row
  const { levelName, growth } = row
  return {
    ...{ memberNo, nickname, avatarUrl, status, phoneLast4, paidOrders, levelName, growth },
    pointsBalance: pointsBalance ?? 0,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }
}

async function revealsOf(tx: Tx, memberId: number): Promise<MemberReveal[]> {
  const rows = await tx.rows<
    Omit<MemberReveal, 'staffName' | 'createdAt'> & { staffName: string | null; createdAt: Date }
  >(
    `SELECT s.displayName AS staffName, r.field, r.reference, r.reason, r.createdAt FROM personal_data_reveals r
       LEFT JOIN staff s ON s.id = r.staffId WHERE r.memberId = ? ORDER BY r.id DESC LIMIT ${REVEALS_SHOWN}`,
    [memberId],
  )
  return rows.map((row) => ({ ...row, staffName: row.staffName ?? '', createdAt: row.createdAt.toISOString() }))
}
