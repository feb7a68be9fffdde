import type { Problem, ProblemCode } from '../error.ts'

/** `network`: no answer at all, so nobody knows whether the server acted. Retry with the same idempotency key. */
export type ApiErrorCode = ProblemCode | 'network'

export interface ApiErrorFacts {
  /** HTTP status; 0 when there was no answer. */
  status: number
  code: ApiErrorCode
  params: Record<string, unknown>
  requestId: string | null
  errors?: Problem['errors']
}

/** Why a call failed: the program's word and what fills the person's message. */
export class ApiError extends Error implements ApiErrorFacts {
  readonly status: number
  readonly code: ApiErrorCode
  readonly params: Record<string, unknown>
  readonly requestId: string | null
  /** The fields at fault, for `request.invalid` and its like. */
  readonly errors: { path: string; message: string }[]

  constructor(facts: ApiErrorFacts, cause?: unknown) {
    super(`${facts.code} (${facts.status})`, { cause })
    this.name = 'ApiError'
    this.status = facts.status
    this.code = facts.code
    this.params = facts.params
    this.requestId = facts.requestId
    this.errors = facts.errors ?? []
  }
}
