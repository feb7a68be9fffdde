import type { FastifyReply, FastifyRequest } from 'fastify'
import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../world/world.ts'
import type { Calls } from './calls.ts'
import type { FaultKind, Faults } from './faults.ts'

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
  /** Error code, for the log. */
  code?: string
}

/** What a gateway says and does under a fault; each host has its own words. */
export interface Trouble {
  systemError(): Answer
  rateLimited(): Answer
}

export interface Traffic {
  world: World
  faults: Faults
  calls: Calls
}

const BAD_GATEWAY: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n',
}

/** Takes one request through faults, work and log. `work` gets the fault that changes the answer itself, if any. */
export async function answerThrough(
  traffic: Traffic,
  trouble: Trouble,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (fault?: FaultKind) => Promise<Answer>,
): Promise<FastifyReply> {
  const path = request.raw.url?.split('?', 1)[0] ?? ''
  const faults = traffic.faults.take(request.method, path)
  const latencyMs = faults.reduce((sum, fault) => sum + fault.latencyMs, 0)
  if (latencyMs > 0) await sleep(latencyMs, undefined, { ref: false })
  const kind = faults.find((fault) => fault.kind !== 'latency')?.kind
  const answer = await answerUnder(kind, trouble, work)
  traffic.calls.add(`${request.method} ${request.routeOptions.url ?? path}`, {
    at: traffic.world.clock.now(),
    method: request.method,
    path: request.raw.url ?? path,
    status: answer?.status ?? 0,
    ...(answer?.code && { code: answer.code }),
    faults: faults.map((fault) => fault.kind),
  })
  if (!answer) {
    reply.hijack()
    request.raw.socket.resetAndDestroy()
    return reply
  }
  return reply.code(answer.status).headers(answer.headers).send(answer.body)
}

/** undefined = no answer will arrive. */
async function answerUnder(
  kind: FaultKind | undefined,
  trouble: Trouble,
  work: (fault?: FaultKind) => Promise<Answer>,
): Promise<Answer | undefined> {
  switch (kind) {
    case 'reset-before':
      return undefined
    case 'system-error':
      return trouble.systemError()
    case 'rate-limited':
      return trouble.rateLimited()
    case 'bad-gateway':
      return BAD_GATEWAY
    case 'reset-after':
      await work()
      return undefined
    case 'system-error-after':
      await work()
      return trouble.systemError()
    default:
      return work(kind)
  }
}
