import type { Noun } from '../../noun.ts'
import { EncryptContact } from './encrypt-contact.ts'
import { PlaceOrder } from './place-order.ts'
import { QuoteOrder } from './quote-order.ts'

export const checkoutNoun: Noun = {
  providers: [EncryptContact, PlaceOrder, QuoteOrder],
}
