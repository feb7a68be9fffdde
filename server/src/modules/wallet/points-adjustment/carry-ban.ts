import type { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { erasedPattern, isSamePerson } from '../../people/member/erased-openid.ts'
import { type NewMember, onNewMember } from '../../people/member/new-member.ts'

interface KeptBan {
  memberId: number
  openid: string
  reason: string
  staffId: number
  createdAt: Date
}

/**
 * Leaving and coming back is no way off the ban list: the ban of whoever had this openid before goes over to the new
 * member. It is one ban that moves, so that lifting it lifts it for good.
 */
onNewMember(carryBan)

async function carryBan(tx: Tx, personalData: PersonalData, { memberId, openid }: NewMember): Promise<void> {
  const alike = await tx.rows<KeptBan>(
    `SELECT b.memberId, i.openid, b.reason, b.staffId, b.createdAt
       FROM points_bans b JOIN member_identities i ON i.memberId = b.memberId WHERE i.openid LIKE ? ORDER BY b.createdAt`,
    [erasedPattern(personalData, openid)],
  )
  // The pattern may match more than it says.
  const [first, ...more] = alike.filter((ban) => isSamePerson(personalData, ban.openid, openid))
  if (!first) return
  const old = [first, ...more].map((ban) => ban.memberId)
  await tx.run(`DELETE FROM points_bans WHERE memberId IN (${placeholders(old.length)})`, old)
  const { reason, staffId, createdAt } = first
  await tx.insert('points_bans', { memberId, reason, staffId, createdAt })
}
