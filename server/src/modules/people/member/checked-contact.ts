import { checkContact } from '@tuanke/shared/contact/rules'
import type { Contact } from './dto/contact.dto.ts'
import { ContactError } from './member.errors.ts'

/** The contact as it is stored. @throws contact.required, contact.phone-invalid */
export function checkedContact(typed: Contact): Contact {
  const verdict = checkContact(typed)
  if (verdict.ok) return verdict.contact
  throw ContactError(verdict.code === 'contact.required' ? 'required' : 'phone-invalid', verdict.params)
}
