import { Injectable } from '@nestjs/common'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { statements } from '../db/statements.ts'

/** What `/metrics` shows. Each application has a registry of its own, so several can live in one test process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry()
  private readonly http = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  })
  private readonly jobs = new Counter({
    name: 'jobs_finished_total',
    help: 'Finished attempts, by handler and outcome.',
    labelNames: ['handler', 'outcome'],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
    const { registry } = this
    for (const kind of ['reads', 'writes', 'commits', 'rollbacks', 'retries', 'packets'] as const)
      new Counter({
        name: `sql_${kind}_total`,
        help: `SQL ${kind} since the process started.`,
        registers: [registry],
        collect() {
          this.reset()
          this.inc(statements[kind])
        },
      })
  }

  /** `route` is the pattern, never the path: paths would make a series for each order. */
  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.http.observe({ method, route, status }, seconds)
  }

  countJob(handler: string, outcome: 'done' | 'failed' | 'later' | 'dead'): void {
    this.jobs.inc({ handler, outcome })
  }

  /** A value asked for when `/metrics` is read. */
  gauge(name: string, help: string, read: () => Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await read())
      },
    })
  }

  text(): Promise<string> {
    return this.registry.metrics()
  }
}
