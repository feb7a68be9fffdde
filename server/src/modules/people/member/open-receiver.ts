import type { PersonalData } from '../../../platform/crypto/personal-data.ts'
import type { RevealedReceiver } from './dto/reveal.dto.ts'
import { MemberError } from './member.errors.ts'

/** As it is copied to what is sent. */
export interface SealedReceiver {
  contactNameSealed: string | null
  contactPhoneSealed: string | null
  region: string | null
  addressSealed: string | null
}

/** @throws member.phone-unknown for what goes nowhere, or whose member has deleted their account */
export function openReceiver(personalData: PersonalData, sealed: SealedReceiver): RevealedReceiver {
  const open = (text: string | null) => (text === null ? '' : personalData.open(text))
  const phone = open(sealed.contactPhoneSealed)
  if (phone === '') throw MemberError('phone-unknown')
  const address = `${sealed.region ?? ''} ${open(sealed.addressSealed)}`.trim()
  return { name: open(sealed.contactNameSealed), phone, address: address || null }
}
