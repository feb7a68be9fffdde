import { Module, type OnModuleInit } from '@nestjs/common'
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
export class JobsModule implements OnModuleInit {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge('jobs_lag_seconds', 'How late the oldest due job is.', () => this.deadLetters.lagSeconds())
    this.metrics.gauge('jobs_dead_letters', 'Jobs put aside for a person.', () => this.deadLetters.count())
  }
}
