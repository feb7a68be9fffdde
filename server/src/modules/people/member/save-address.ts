import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { checkedContact } from './checked-contact.ts'
import type { Address, AddressInput } from './dto/address.dto.ts'
import { AddressError, MemberError } from './member.errors.ts'

export const MAX_ADDRESSES = 20

/** Adds an address, or replaces one of the member's own. The first one becomes the default by itself. */
@Injectable()
export class SaveAddress {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
  ) {}

  /**
   * @param code of the address to replace; null adds one
   * @throws contact.required, contact.phone-invalid, address.too-many {limit}, address.not-found (other people's too)
   */
  run(memberId: number, code: string | null, input: AddressInput): Promise<Address> {
    const { province, city, district } = input
    const contact = checkedContact(input)
    const detail = input.detail.trim()
    const columns = {
      nameSealed: this.personalData.seal(contact.name),
      phoneSealed: this.personalData.seal(contact.phone),
      province,
      city,
      district,
      detailSealed: this.personalData.seal(detail),
    }
    return this.db.transaction(async (tx) => {
      const others = await lockAddresses(tx, memberId, code)
      const isDefault = input.isDefault || others === 0
      if (isDefault) await tx.run('UPDATE addresses SET isDefault = ? WHERE memberId = ?', [false, memberId])
      const address = { code: code ?? randomCode(12), ...contact, province, city, district, detail, isDefault }
      if (code === null) {
        if (others >= MAX_ADDRESSES) throw AddressError('too-many', { limit: MAX_ADDRESSES })
        const createdAt = this.clock.now()
        await tx.insert('addresses', { code: address.code, memberId, ...columns, isDefault, createdAt })
        return address
      }
      const matched = await tx.run(
        `UPDATE addresses SET nameSealed = ?, phoneSealed = ?, province = ?, city = ?, district = ?, detailSealed = ?,
           isDefault = ? WHERE code = ? AND memberId = ?`,
        [...Object.values(columns), isDefault, code, memberId],
      )
      if (matched === 0) throw AddressError('not-found')
      return address
    })
  }
}

/** Makes one member's changes of addresses wait for each other, and counts the addresses besides `code`. @throws member.not-found */
export async function lockAddresses(tx: Tx, memberId: number, code: string | null): Promise<number> {
  const held = await tx.hold('members', `id = ? AND status = 'active'`, [memberId])
  if (held === 0) throw MemberError('not-found')
  const row = await tx.row<{ count: number }>(
    'SELECT COUNT(*) AS count FROM addresses WHERE memberId = ? AND code <> ?',
    [memberId, code ?? ''],
  )
  return row?.count ?? 0
}
