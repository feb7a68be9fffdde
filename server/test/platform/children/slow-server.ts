import 'reflect-metadata'
import { Controller, Get, Module, Param } from '@nestjs/common'
import { readEnv } from '../../../src/env.ts'
import { Db } from '../../../src/platform/db/db.ts'
import { Public } from '../../../src/platform/http/actor.ts'
import { defineJob } from '../../../src/platform/jobs/define.ts'
import { JobRunner } from '../../../src/platform/jobs/job-runner.ts'
import { OnJob } from '../../../src/platform/jobs/on.ts'
import { job, Outbox } from '../../../src/platform/jobs/outbox.ts'
import { stopOnSignal } from '../../../src/shut-down.ts'
import { createBareApp } from '../../harness/bare-app.ts'

/** A server with a slow route that writes at its end; `shut-down.spec.ts` stops it in the middle. */
@Controller()
class SlowController {
  constructor(private readonly db: Db) {}

  @Public()
  @Get('slow/:ms')
  async slow(@Param('ms') ms: string) {
    process.stdout.write('in flight\n')
    await new Promise((resolve) => setTimeout(resolve, Number(ms)))
    const work = { name: 'x', handler: 'x', payloadJson: {}, status: 'done', attempts: 0 }
    await this.db.transaction((tx) => tx.insert('jobs', { ...work, dueAt: new Date(), createdAt: new Date() }))
    return { done: true }
  }
}

const testSlow = defineJob('test-slow', {})

@OnJob(testSlow)
class WorkSlowly {
  async run(): Promise<void> {
    process.stdout.write('working\n')
    await new Promise((resolve) => setTimeout(resolve, 700))
  }
}
@Module({ controllers: [SlowController], providers: [WorkSlowly] })
class SlowModule {}

async function main(): Promise<void> {
  const env = readEnv()
  const app = await createBareApp(env, [SlowModule])
  stopOnSignal(app, env.shutdownSeconds * 1000)
  await app.listen(env.port, env.host)
  await app.get(JobRunner).start()
  if (process.env['WITH_JOB']) await app.get(Db).transaction((tx) => app.get(Outbox).add(tx, job(testSlow, {})))
  process.stdout.write('ready\n')
}
void main()
