import { createHash } from 'node:crypto'
import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { ActorRequest } from './actor.ts'
import { IdempotencyError } from './http.errors.ts'

/** One attempt of a client to get something done exactly once. */
export interface IdempotentCall {
  /** `member:12`, `staff:3` or `public`: keys of different callers never meet. */
  actor: string
  key: string
  /** SHA-256, hex, over method, path and body. */
  requestHash: string
}

/** Visible ASCII, as a UUID or the like has. */
const KEY = /^[\x21-\x7e]{8,128}$/

/** The call's idempotency key; 400 idempotency.key-required when the header is missing or odd. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): IdempotentCall => {
  const request = context.switchToHttp().getRequest<ActorRequest>()
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !KEY.test(key)) throw IdempotencyError('key-required')
  return { actor: actorName(request), key, requestHash: hashOf(request) }
})

function actorName({ actor }: ActorRequest): string {
  if (!actor) return 'public'
  return actor.kind === 'member' ? `member:${actor.memberId}` : `staff:${actor.staffId}`
}

function hashOf(request: ActorRequest): string {
  const path = request.url.split('?', 1)[0]
  const body = request.body === undefined ? '' : JSON.stringify(request.body)
  return createHash('sha256').update(`${request.method} ${path}\n${body}`).digest('hex')
}
