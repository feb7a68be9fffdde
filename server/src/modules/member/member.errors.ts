import { defineErrors } from '../../platform/http/problem.ts'

export const MemberError = defineErrors('member', { 'not-found': 404 })
export const AddressError = defineErrors('address', { 'not-found': 404, 'too-many': 409 })
/** Who picks up or receives: the codes of the rule in shared/contact. */
export const ContactError = defineErrors('contact', { required: 422, 'phone-invalid': 422 })
