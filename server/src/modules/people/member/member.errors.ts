import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const MemberError = defineErrors('member', {
  'not-found': 404,
  /** WeChat finds the name unfit to be shown. */
  'nickname-refused': 422,
  /** WeChat could not be asked, so nobody is shown a name that nobody has looked at. */
  'nickname-unchecked': 503,
  /** Changed less than a year ago; {changeableAt} */
  'birthday-fixed': 409,
  /** Not a member code of ours. */
  'code-invalid': 422,
  'code-expired': 409,
  /** The member has not told us one. */
  'phone-unknown': forStaff(404),
})
export const AddressError = defineErrors('address', { 'not-found': 404, 'too-many': 409 })
/** Who picks up or receives: the codes of the rule in shared/contact. */
export const ContactError = defineErrors('contact', { required: 422, 'phone-invalid': 422 })
