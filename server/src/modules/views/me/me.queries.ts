import { Injectable } from '@nestjs/common'
import { LIVE_STATES } from '@tuanke/shared/after-sale/state'
import { birthdayChangeableAt } from '@tuanke/shared/member/birthday'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { reviewSettings } from '../../service/review/review.settings.ts'
import { REVIEWABLE, reviewableSince } from '../../service/review/reviewable-orders.ts'
import { HELD } from '../../wallet/level/ladder.ts'
import type { Me, MemberPass, OrderCounts } from './dto/me.dto.ts'
import { MemberCode } from '../../people/member/member-code.ts'
import { MemberError } from '../../people/member/member.errors.ts'

interface MeRow {
  memberNo: string
  nickname: string
  avatarUrl: string | null
  birthday: string | null
  birthdaySetAt: Date | null
  contactNameSealed: string | null
  contactPhoneSealed: string | null
  pointsBalance: number | null
  pointsPending: number | null
  coupons: number
  unreadNotices: number
  growth: number
  lastPickupPointCode: string | null
  levelName: string | null
  levelFrom: number | null
  nextName: string | null
  nextFrom: number | null
}

@Injectable()
export class MeQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
    private readonly memberCode: MemberCode,
    private readonly settings: Settings,
  ) {}

  /** The member's own page, in three statements. @throws member.not-found */
  me(memberId: number): Promise<Me> {
    const now = this.clock.now()
    const reviewSince = reviewableSince(now, this.settings.get(reviewSettings.days))
    return this.db.read(async (tx) => {
      const row = await tx.row<MeRow>(
        `SELECT m.memberNo, m.nickname, m.avatarUrl, m.birthday, m.birthdaySetAt, m.contactNameSealed, m.contactPhoneSealed,
           m.growth, v.name AS levelName, v.growthFrom AS levelFrom, n.name AS nextName, n.growthFrom AS nextFrom,
           (SELECT a.balance FROM points_accounts a WHERE a.memberId = m.id) AS pointsBalance,
           (SELECT SUM(g.amount - g.takenBack) FROM points_grants g WHERE g.memberId = m.id AND g.state = 'pending') AS pointsPending,
           (SELECT COUNT(*) FROM coupons c WHERE c.memberId = m.id AND c.state = 'usable' AND c.validUntilAt > ?) AS coupons,
           (SELECT p.code FROM orders o JOIN pickup_points p ON p.id = o.pickupPointId WHERE o.memberId = m.id
             ORDER BY o.createdAt DESC, o.id DESC LIMIT 1) AS lastPickupPointCode,
           (SELECT COUNT(*) FROM notices u WHERE u.memberId = m.id AND u.readAt IS NULL) AS unreadNotices
         FROM members m LEFT JOIN levels v ON ${HELD}
         LEFT JOIN levels n ON n.growthFrom = (SELECT MIN(x.growthFrom) FROM levels x WHERE x.growthFrom > COALESCE(v.growthFrom, -1))
        WHERE m.id = ? AND m.status <> 'deleted'`,
        [now, memberId],
      )
      if (!row) throw MemberError('not-found')
      const { contactNameSealed, contactPhoneSealed, birthdaySetAt, ...rest } = row
      const { growth, levelName, levelFrom, nextName, nextFrom, ...facts } = rest
      const changeableAt = birthdaySetAt && birthdayChangeableAt(birthdaySetAt)
      const contact =
        contactNameSealed === null || contactPhoneSealed === null
          ? null
          : { name: this.personalData.open(contactNameSealed), phone: this.personalData.open(contactPhoneSealed) }
      return {
        ...facts,
        birthdayChangeableAt: changeableAt && changeableAt > now ? changeableAt.toISOString() : null,
        // Below zero it is a debt, which the points page explains; nobody can spend it.
        pointsBalance: Math.max(0, facts.pointsBalance ?? 0),
        pointsPending: facts.pointsPending ?? 0,
        level:
          levelName === null && nextName === null
            ? null
            : { growth, name: levelName, growthFrom: levelFrom ?? 0, nextName, nextGrowthFrom: nextFrom },
        orderCounts: await orderCounts(tx, memberId, reviewSince),
        contact,
      }
    })
  }

  /** What staff scan to see who stands before them. @throws member.not-found */
  async pass(memberId: number): Promise<MemberPass> {
    const row = await this.db.read((tx) =>
      tx.row<{ memberNo: string }>(`SELECT memberNo FROM members WHERE id = ? AND status = 'active'`, [memberId]),
    )
    if (!row) throw MemberError('not-found')
    const { code, expiresAt } = this.memberCode.issue(row.memberNo)
    const serverNow = this.clock.now().toISOString()
    return { memberNo: row.memberNo, code, expiresAt: expiresAt.toISOString(), serverNow }
  }
}

async function orderCounts(tx: Tx, memberId: number, reviewSince: Date): Promise<OrderCounts> {
  const groups = await tx.rows<{ paymentState: string; fulfilmentState: string; count: number }>(
    `SELECT paymentState, fulfilmentState, COUNT(*) AS count FROM orders
     WHERE memberId = ? AND paymentState IN ('unpaid', 'paid') GROUP BY paymentState, fulfilmentState`,
    [memberId],
  )
  const paid = (...states: string[]) =>
    groups
      .filter((group) => group.paymentState === 'paid' && states.includes(group.fulfilmentState))
      .reduce((sum, group) => sum + group.count, 0)
  return {
    unpaid: groups.find((group) => group.paymentState === 'unpaid')?.count ?? 0,
    waiting: paid('waiting'),
    preparing: paid('preparing'),
    receiving: paid('shipped', 'ready'),
    ...(await askedCounts(tx, memberId, reviewSince)),
  }
}

/** What waits for a word of the member, and what is being put right. */
async function askedCounts(tx: Tx, memberId: number, reviewSince: Date) {
  const row = await tx.row<{ reviewable: number; afterSales: number }>(
    `SELECT (SELECT COUNT(*) FROM orders o WHERE ${REVIEWABLE}) AS reviewable,
            (SELECT COUNT(*) FROM after_sales c WHERE c.memberId = ? AND c.state IN (${placeholders(LIVE_STATES.length)})) AS afterSales`,
    [memberId, reviewSince, memberId, ...LIVE_STATES],
  )
  return { reviewable: Number(row?.reviewable ?? 0), afterSales: Number(row?.afterSales ?? 0) }
}
