import { regionWords } from '@tuanke/shared/contact/region'
import type { Tx } from '../../../platform/db/tx.ts'

/** An address as it is copied to where something is sent; name, phone and street stay sealed. */
export interface SealedAddress {
  nameSealed: string
  phoneSealed: string
  /** Province, city and district. */
  region: string
  detailSealed: string
}

/** One of the member's own addresses; undefined when they have none of this code. */
export async function ownAddress(tx: Tx, memberId: number, code: string): Promise<SealedAddress | undefined> {
  const row = await tx.row<Omit<SealedAddress, 'region'> & { province: string; city: string; district: string }>(
    `SELECT nameSealed, phoneSealed, province, city, district, detailSealed
       FROM addresses WHERE code = ? AND memberId = ?`,
    [code, memberId],
  )
  if (!row) return undefined
  const { nameSealed, phoneSealed, province, city, district, detailSealed } = row
  return { nameSealed, phoneSealed, region: regionWords({ province, city, district }).join(' '), detailSealed }
}
