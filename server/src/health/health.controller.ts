import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Env } from '../env.ts'
import { Db } from '../platform/db/db.ts'
import { Public } from '../platform/http/actor.ts'
import { RequestError } from '../platform/http/http.errors.ts'
import { Metrics } from '../platform/metrics/metrics.ts'
import { HealthState } from './health.state.ts'

/** A database that does not answer within this time is as good as down. */
const PING_MS = 2_000

/** For load balancers and monitoring. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly state: HealthState,
    private readonly metrics: Metrics,
    private readonly env: Env,
  ) {}

  /** The process runs; says nothing about what it depends on, so a lost database does not get it killed. */
  @Public()
  @Get('healthz')
  alive() {
    return { status: 'ok' }
  }

  /** 200 when requests can be served, else 503 with the names of what is down. Migrations have run before the port opens. */
  @Public()
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const down = [...(this.state.stopping ? ['stopping'] : []), ...((await this.databaseAnswers()) ? [] : ['database'])]
    reply.header('cache-control', 'no-store')
    if (down.length > 0) reply.status(HttpStatus.SERVICE_UNAVAILABLE)
    return { status: down.length > 0 ? 'down' : 'ok', down }
  }

  @Public()
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape(): Promise<string> {
    if (!this.env.isOpen.metrics) throw RequestError('not-found')
    return this.metrics.text()
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, PING_MS, false)))
    const answer = this.db.ping().then(
      () => true,
      () => false,
    )
    return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer))
  }
}
