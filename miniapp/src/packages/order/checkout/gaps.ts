import { contactGaps } from '@tuanke/shared/contact/rules'
import { refusalOf } from '../../../lib/refusal.ts'
import type { Quote } from '../../../lib/schemas.ts'
import { sentence } from '../../../messages/sentence.ts'
import { checkoutTexts as t } from '../texts.ts'
import type { Checkout } from './use-checkout.ts'

/** What has to be there before an order can be placed, in the order of the page. */
export type Gap = 'address' | 'name' | 'phone' | 'ack'

/** Everything still missing. */
export function gapsOf({ delivery, contact, address, hasAcked }: Checkout, quote: Quote | undefined): Gap[] {
  const gaps: Gap[] = delivery === 'pickup' ? contactGaps(contact) : address ? [] : ['address']
  return quote?.needsPerishableAck && !hasAcked ? [...gaps, 'ack'] : gaps
}

export function gapWords(gap: Gap, phone = ''): string {
  if (gap === 'name') return t.nameMissing
  if (gap === 'phone' && phone.trim() === '') return t.phoneMissing
  if (gap === 'phone') return sentence(refusalOf('contact.phone-invalid'))
  return gap === 'address' ? sentence(refusalOf('order.address-required')) : t.perishableMissing
}
