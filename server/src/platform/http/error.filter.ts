import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DatabaseUnavailable, LockWaitTimeout } from '../db/errors.ts'
import { Log } from '../log/log.ts'
import { AuthError, invalidRequest, RequestError, ServerError } from './http.errors.ts'
import { Problem } from './problem.ts'

/** Every failure leaves as problem+json. Expected ones say their code; all others only `server.error`, and are logged. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>())
  }

  /** Also for errors that Fastify meets before Nest does: parsing, size, unknown route. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemOf(error)
    if (problem.status >= 500)
      this.log.error(
        { err: error, requestId: request.id, method: request.method, route: request.routeOptions?.url },
        problem.code,
      )
    const wait = problem.params.retryAfterSeconds ?? (problem.status === 503 ? 2 : undefined)
    if (wait !== undefined) void reply.header('retry-after', String(wait))
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problemBody(problem, request.id)))
  }
}

/** RFC 9457, with our `code`, `params` and `requestId`. */
export function problemBody(problem: Problem, requestId: string) {
  return {
    type: `urn:tuanke:problem:${problem.code}`,
    title: problem.code,
    status: problem.status,
    code: problem.code,
    params: problem.params,
    requestId,
    ...(problem.errors ? { errors: problem.errors } : {}),
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof DatabaseUnavailable || error instanceof LockWaitTimeout) return ServerError('unavailable')
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number })?.statusCode
  switch (status) {
    case 400:
    case 415:
      return invalidRequest([{ path: '', message: 'the request cannot be read' }])
    case 401:
      return AuthError('required')
    case 403:
      return AuthError('forbidden')
    case 404:
    case 405:
      return RequestError('not-found')
    case 413:
      return RequestError('too-large')
    case 429:
      return RequestError('rate-limited')
    case 503:
      return ServerError('unavailable')
    default:
      return ServerError('error')
  }
}
