import { Injectable } from '@nestjs/common'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import { checkedContact } from './checked-contact.ts'
import type { Contact } from './dto/contact.dto.ts'
import { MemberError } from './member.errors.ts'

/** Remembers who picks up for this member. */
@Injectable()
export class SetContact {
  constructor(
    private readonly db: Db,
    private readonly personalData: PersonalData,
  ) {}

  /** @returns the contact as stored. @throws contact.required, contact.phone-invalid, member.not-found */
  async run(memberId: number, typed: Contact): Promise<Contact> {
    const contact = checkedContact(typed)
    const { name, phone } = contact
    const matched = await this.db.transaction((tx) =>
      tx.run(
        `UPDATE members SET contactNameSealed = ?, contactPhoneSealed = ?, contactPhoneIndex = ?, contactPhoneLast4 = ?
         WHERE id = ? AND status = 'active'`,
        [
          this.personalData.seal(name),
          this.personalData.seal(phone),
          this.personalData.blindIndex(phone),
          phone.slice(-4),
          memberId,
        ],
      ),
    )
    if (matched === 0) throw MemberError('not-found')
    return contact
  }
}
