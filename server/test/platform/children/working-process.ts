import 'reflect-metadata'
import { Module } from '@nestjs/common'
import { readEnv } from '../../../src/env.ts'
import { Db } from '../../../src/platform/db/db.ts'
import { JobRunner } from '../../../src/platform/jobs/job-runner.ts'
import { defineJob } from '../../../src/platform/jobs/define.ts'
import { OnJob } from '../../../src/platform/jobs/on.ts'
import { job, Outbox } from '../../../src/platform/jobs/outbox.ts'
import { createBareApp } from '../../harness/bare-app.ts'

const testDie = defineJob('test-die', {})

/** The first attempt never ends, so that the test can kill the process in the middle of it. */
@OnJob(testDie)
class Work {
  async run(_: object, { attempt }: { attempt: number }): Promise<void> {
    process.stdout.write(`attempt ${attempt}\n`)
    if (attempt === 1) await new Promise(() => setInterval(() => {}, 1_000))
  }
}
@Module({ providers: [Work] })
class WorkModule {}

async function main(): Promise<void> {
  const app = await createBareApp(readEnv(), [WorkModule])
  const outbox = app.get(Outbox)
  await app.get(Db).transaction((tx) => outbox.add(tx, job(testDie, {}, { key: 'once' })))
  await app.get(JobRunner).start()
}
void main()
