import { defineErrors, forStaff } from '../../../platform/http/problem.ts'

export const VersionError = defineErrors('version', {
  /** A save says by `if-match` which version it was made from. */
  required: forStaff(428),
  /** {version, by, at} somebody saved since: what stands there now, who did it and when */
  stale: forStaff(409),
  /** Of another record, from the future, or none of ours. */
  unknown: forStaff(422),
})
