import { Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common'
import { Env } from '../../env.ts'
import { Metrics } from '../metrics/metrics.ts'
import { DeadLetterController } from './dead-letter.controller.ts'
import { DeadLetters } from './dead-letters.ts'
import { Housekeeping } from './housekeeping.ts'
import { JobRunner } from './job-runner.ts'
import { JobStore } from './job-store.ts'
import { Outbox } from './outbox.ts'
import { Wakeup } from './wakeup.ts'

@Module({
  controllers: [DeadLetterController],
  providers: [Outbox, Wakeup, JobStore, JobRunner, DeadLetters, Housekeeping],
  exports: [Outbox, JobRunner, DeadLetters],
})
export class JobsModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly env: Env,
    private readonly runner: JobRunner,
    private readonly deadLetters: DeadLetters,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge('jobs_lag_seconds', 'How late the oldest due job is.', () => this.deadLetters.lagSeconds())
    this.metrics.gauge('jobs_dead_letters', 'Jobs put aside for a person.', () => this.deadLetters.count())
  }

  /** A job that outlasts the limit is run again by whoever comes next: its lock runs out. */
  async onApplicationShutdown(): Promise<void> {
    await within(this.env.shutdownSeconds * 1000, this.runner.stop())
  }
}

/** Waits for the work, but no longer than `ms`. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
  await Promise.race([work, limit]).finally(() => clearTimeout(timer))
}
