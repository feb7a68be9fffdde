import { defineErrors } from '../../../platform/http/problem.ts'

/** The version agreed to is not the one in force; {version} */
export const PrivacyError = defineErrors('privacy', { 'old-policy': 409 })
export const ExportError = defineErrors('export', {
  'not-found': 404,
  /** {limit} in a day */
  'too-many': 429,
  'not-ready': 409,
  expired: 410,
})
export const DeletionError = defineErrors('deletion', {
  /** Orders run or money is due; {kinds} */
  blocked: 409,
  'confirmation-differs': 422,
})
