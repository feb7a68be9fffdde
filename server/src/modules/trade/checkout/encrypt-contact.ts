import { Injectable } from '@nestjs/common'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { checkedContact } from '../../people/member/checked-contact.ts'
import { ContactError } from '../../people/member/member.errors.ts'
import type { Destination } from './read-destination.ts'

/** The contact columns of an order. */
export interface EncryptedContact {
  contactNameSealed: string
  contactPhoneSealed: string
  contactPhoneIndex: string
  contactPhoneLast4: string
}

/** Who receives the goods: typed now, remembered, or from the address; kept encrypted on the order. */
@Injectable()
export class EncryptContact {
  constructor(private readonly personal: PersonalData) {}

  /** @throws contact.required | contact.phone-invalid (422) */
  run(typed: { name: string; phone: string } | undefined, { address, remembered }: Destination): EncryptedContact {
    const kept = address ?? (typed ? null : remembered)
    if (kept) return this.columns(kept.nameSealed, kept.phoneSealed, this.personal.open(kept.phoneSealed))
    if (!typed) throw ContactError('required')
    const { name, phone } = checkedContact(typed)
    return this.columns(this.personal.seal(name), this.personal.seal(phone), phone)
  }

  private columns(nameSealed: string, phoneSealed: string, phone: string): EncryptedContact {
    return {
      contactNameSealed: nameSealed,
      contactPhoneSealed: phoneSealed,
      contactPhoneIndex: this.personal.blindIndex(phone),
      contactPhoneLast4: phone.slice(-4),
    }
  }
}
