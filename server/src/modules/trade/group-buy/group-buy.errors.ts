import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const GroupBuyError = defineErrors('group-buy', {
  'not-found': 404,
  'not-open': 409,
  /** {openAt} */
  'not-started': 409,
  ended: 409,
  'quota-reached': 409,
  /** {limit} units a member may buy of this group buy or item */
  'limit-units': 409,
  /** {phase, action} */
  'bad-action': forStaff(409),
  /** {problems: string[]} what is missing to publish */
  incomplete: forStaff(422),
})
