import type { PersonalData } from '../../../platform/crypto/personal-data.ts'

/*
 * What a deletion leaves of an openid: `gone:<member id>:<HMAC>`. WeChat may repeat its word about a payment for a day;
 * whoever comes with the openid can be recognised, but the openid cannot be read from the row, and the person may come
 * back as somebody new.
 */
const PREFIX = 'gone:'
const HASH_LENGTH = 40

export const isErased = (openid: string): boolean => openid.startsWith(PREFIX)

export const erasedOpenid = (personalData: PersonalData, memberId: number, openid: string): string =>
  `${PREFIX}${memberId}:${hashOf(personalData, openid)}`

/** What a LIKE finds the rows of this person's former memberships by. */
export const erasedPattern = (personalData: PersonalData, openid: string): string =>
  `${PREFIX}%:${hashOf(personalData, openid)}`

/** Is this the person whose identity the row keeps, or kept? */
export function isSamePerson(personalData: PersonalData, kept: string, openid: string): boolean {
  return isErased(kept) ? kept.endsWith(`:${hashOf(personalData, openid)}`) : kept === openid
}

const hashOf = (personalData: PersonalData, openid: string): string =>
  personalData.blindIndex(openid).slice(0, HASH_LENGTH)
