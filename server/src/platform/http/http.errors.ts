import { defineErrors, forStaff, type FieldError, Problem } from './problem.ts'

export const AuthError = defineErrors('auth', {
  required: 401,
  expired: 401,
  forbidden: 403,
  'bad-credentials': forStaff(401),
  locked: forStaff(429),
  'stale-code': 401,
  blocked: 403,
  'session-reused': 401,
})
export const RequestError = defineErrors('request', {
  invalid: 400,
  'too-large': 413,
  'not-found': 404,
  'rate-limited': 429,
})
export const PageError = defineErrors('page', { 'bad-cursor': 400 })
export const IdempotencyError = defineErrors('idempotency', { 'key-required': 400, mismatch: 422, 'in-flight': 409 })
export const ServerError = defineErrors('server', { error: 500, unavailable: 503 })

/** 400 with the fields that are wrong. */
export const invalidRequest = (errors: FieldError[]): Problem => new Problem('request.invalid', 400, {}, errors)
