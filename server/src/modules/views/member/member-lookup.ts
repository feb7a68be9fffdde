import { Injectable } from '@nestjs/common'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { likeNickname, typedMember } from '../../people/member/typed-member.ts'

/** As many members as one look-up names, the newest: in a shop of two million 200 share their last four digits. */
const MOST = 1_000

/**
 * Who is meant by a phone number, its last four digits or a member number: ids first, by plain look-ups each in an index of
 * its own. (As one condition, `… OR id IN (SELECT …)`, the database walks through all members: seconds instead of
 * milliseconds.) A phone is the member's own or one they have ordered with. Anything else is part of a nickname.
 */
@Injectable()
export class MemberLookup {
  constructor(private readonly personalData: PersonalData) {}

  /** A condition on members `m` and its parameters. */
  async condition(tx: Tx, typed: string): Promise<[string, ...Param[]]> {
    if (typed.trim() === '') return ['1 = 1']
    const asked = typedMember(typed)
    switch (asked.kind) {
      case 'phone':
        return among(await byPhone(tx, 'contactPhoneIndex', this.personalData.blindIndex(asked.phone))) ?? NOBODY
      case 'last-four':
        return among(await byPhone(tx, 'contactPhoneLast4', asked.lastFour)) ?? likeNickname(asked.lastFour)
      case 'number': {
        const row = await tx.row<{ id: number }>('SELECT id FROM members WHERE memberNo = ?', [asked.memberNo])
        return row ? ['m.id = ?', row.id] : likeNickname(asked.nickname)
      }
      case 'nickname':
        return likeNickname(asked.nickname)
    }
  }
}

const NOBODY: [string, ...Param[]] = ['1 = 0']

const among = (ids: number[]): [string, ...Param[]] | null =>
  ids.length > 0 ? [`m.id IN (${ids.map(() => '?').join(', ')})`, ...ids] : null

async function byPhone(tx: Tx, column: 'contactPhoneIndex' | 'contactPhoneLast4', value: string): Promise<number[]> {
  // A whole phone is a few rows; asked for them in the order of ids, MariaDB may walk the ids instead of the index.
  const newest = (id: string) => (column === 'contactPhoneLast4' ? `ORDER BY ${id} DESC` : '')
  const own = await tx.rows<{ id: number }>(
    `SELECT id FROM members WHERE ${column} = ? ${newest('id')} LIMIT ${MOST}`,
    [value],
  )
  const ordered = await tx.rows<{ id: number }>(
    `SELECT DISTINCT memberId AS id FROM orders WHERE ${column} = ? ${newest('memberId')} LIMIT ${MOST}`,
    [value],
  )
  return [...new Set([...own, ...ordered].map(({ id }) => id))]
}
