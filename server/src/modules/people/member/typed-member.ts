import { normalisePhone } from '@tuanke/shared/contact/rules'
import type { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { containing } from '../../../platform/db/search-text.ts'
import type { Param } from '../../../platform/db/tx.ts'
import { MEMBER_NAME } from './member-name.ts'

/** What somebody typed to find a member says by its look what it is. */
export type TypedMember =
  | { kind: 'phone'; phone: string }
  | { kind: 'last-four'; lastFour: string }
  | { kind: 'number'; memberNo: string; nickname: string }
  | { kind: 'nickname'; nickname: string }

const MEMBER_NO = /^[0-9A-Z]{6,16}$/
const LAST_FOUR = /^\d{4}$/

/** Full-width digits and letters are what they look like. */
export function typedMember(typed: string): TypedMember {
  const nickname = typed.trim()
  const plain = nickname.normalize('NFKC')
  const phone = normalisePhone(plain)
  if (phone) return { kind: 'phone', phone }
  if (LAST_FOUR.test(plain)) return { kind: 'last-four', lastFour: plain }
  const memberNo = plain.toUpperCase()
  return MEMBER_NO.test(memberNo) ? { kind: 'number', memberNo, nickname } : { kind: 'nickname', nickname }
}

/** Part of the nickname of `m`, or for who has none of what they are called instead. */
export const likeNickname = (nickname: string): [string, ...Param[]] => [
  `${MEMBER_NAME} LIKE ? ESCAPE '!'`,
  containing(nickname),
]

/**
 * For lists of other things: whose member `m` it is. Not for finding one among millions; that is a look-up.
 * @param phonesOf what has a phone: the member, and where it is joined the order `o`
 */
export function isTypedMember(
  typed: string,
  personalData: PersonalData,
  phonesOf: ('m' | 'o')[] = ['m'],
): [string, ...Param[]] {
  const asked = typedMember(typed)
  const any = (column: string) => phonesOf.map((table) => `${table}.${column} = ?`).join(' OR ')
  switch (asked.kind) {
    case 'phone': {
      const index = personalData.blindIndex(asked.phone)
      return [`(${any('contactPhoneIndex')})`, ...phonesOf.map(() => index)]
    }
    case 'last-four': {
      const [like, ...params] = likeNickname(asked.lastFour)
      return [`(${any('contactPhoneLast4')} OR ${like})`, ...phonesOf.map(() => asked.lastFour), ...params]
    }
    case 'number': {
      const [like, ...params] = likeNickname(asked.nickname)
      return [`(m.memberNo = ? OR ${like})`, asked.memberNo, ...params]
    }
    case 'nickname':
      return likeNickname(asked.nickname)
  }
}
