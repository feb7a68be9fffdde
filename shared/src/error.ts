import type { components } from './api/admin/schema.ts'

/** The wire form of every error: RFC 9457 problem+json. `code` is the program's word, `params` fill the message. */
export type Problem = components['schemas']['Problem']

/** All codes the server can answer with: staff may meet every one of them. */
export type ProblemCode = Problem['code']

/** What a pure rule says: fine, or the error code with the params of its message. The use case throws it. */
export type Verdict<Code extends string> = { ok: true } | { ok: false; code: Code; params: Record<string, unknown> }

export function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false
  const { code, status, params, requestId } = value as Record<string, unknown>
  return (
    typeof code === 'string' &&
    typeof status === 'number' &&
    typeof requestId === 'string' &&
    typeof params === 'object' &&
    params !== null
  )
}
