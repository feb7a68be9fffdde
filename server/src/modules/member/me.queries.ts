import { Injectable } from '@nestjs/common'
import { PersonalData } from '../../platform/crypto/personal-data.ts'
import { Db } from '../../platform/db/db.ts'
import type { Tx } from '../../platform/db/tx.ts'
import type { Me, OrderCounts } from './dto/me.dto.ts'
import { MemberError } from './member.errors.ts'

interface MeRow {
  memberNo: string
  nickname: string
  avatarUrl: string | null
  contactNameSealed: string | null
  contactPhoneSealed: string | null
  pointsBalance: number | null
  pointsPending: number | null
  unreadNotices: number
}

@Injectable()
export class MeQueries {
  constructor(
    private readonly db: Db,
    private readonly personalData: PersonalData,
  ) {}

  /** The member's own page, in two statements. @throws member.not-found */
  me(memberId: number): Promise<Me> {
    return this.db.read(async (tx) => {
      const row = await tx.row<MeRow>(
        `SELECT m.memberNo, m.nickname, m.avatarUrl, m.contactNameSealed, m.contactPhoneSealed,
           (SELECT a.balance FROM points_accounts a WHERE a.memberId = m.id) AS pointsBalance,
           (SELECT SUM(g.amount - g.takenBack) FROM points_grants g WHERE g.memberId = m.id AND g.state = 'pending') AS pointsPending,
           (SELECT COUNT(*) FROM notices n WHERE n.memberId = m.id AND n.readAt IS NULL) AS unreadNotices
         FROM members m WHERE m.id = ?`,
        [memberId],
      )
      if (!row) throw MemberError('not-found')
      const { contactNameSealed, contactPhoneSealed, ...facts } = row
      const contact =
        contactNameSealed === null || contactPhoneSealed === null
          ? null
          : { name: this.personalData.open(contactNameSealed), phone: this.personalData.open(contactPhoneSealed) }
      return {
        ...facts,
        // Below zero it is a debt, which the points page explains; nobody can spend it.
        pointsBalance: Math.max(0, facts.pointsBalance ?? 0),
        pointsPending: facts.pointsPending ?? 0,
        orderCounts: await orderCounts(tx, memberId),
        contact,
      }
    })
  }
}

async function orderCounts(tx: Tx, memberId: number): Promise<OrderCounts> {
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
  }
}
