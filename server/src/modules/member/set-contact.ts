import { Injectable } from '@nestjs/common'
import { PersonalData } from '../../platform/crypto/personal-data.ts'
import { Db } from '../../platform/db/db.ts'
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
    const sealed = [this.personalData.seal(contact.name), this.personalData.seal(contact.phone)]
    const matched = await this.db.transaction((tx) =>
      tx.run('UPDATE members SET contactNameSealed = ?, contactPhoneSealed = ? WHERE id = ?', [...sealed, memberId]),
    )
    if (matched === 0) throw MemberError('not-found')
    return contact
  }
}
