import { createApp } from './create-app.ts'
import { EnvError, readEnv, requireWechat } from './env.ts'
import { TradeManagement } from './modules/trade/wechat-shipping/trade-management.ts'
import { SandboxClock } from './platform/clock/sandbox-clock.ts'
import { keepToOwner } from './platform/own-files.ts'
import { JobRunner } from './platform/jobs/job-runner.ts'
import { Db } from './platform/db/db.ts'
import { Log } from './platform/log/log.ts'
import { firstRunProblems } from './platform/settings-store/first-run.ts'
import { Settings } from './platform/settings-store/settings.ts'
import { refuseDemoDatabase } from './refuse-demo-database.ts'
import { stopOnSignal } from './shut-down.ts'

async function main(): Promise<void> {
  const env = readEnv(undefined, firstRunProblems)
  requireWechat(env)
  keepToOwner(env.dataDir)
  const app = await createApp(env)
  const log = app.get(Log)
  if (env.production) await refuseDemoDatabase(app.get(Db))
  stopOnSignal(app, env.shutdownSeconds * 1000)
  await app.get(SandboxClock).follow()
  app.get(Settings).follow()
  // The demo shop is no part of what runs in production: it is loaded when it is asked for.
  if (env.demo) await (await import('../demo/seed.ts')).seedDemo(app)
  await app.listen(env.port, env.host)
  await app.get(JobRunner).start()
  void app.get(TradeManagement, { strict: false }).state()
  log.info({ url: await app.getUrl(), dialect: 'sqliteFile' in env.database ? 'sqlite' : 'mysql' }, 'server ready')
}

main().catch((error: unknown) => {
  // Wrong settings need their list, not a stack.
  process.stderr.write(`${error instanceof EnvError ? error.message : String((error as Error)?.stack ?? error)}\n`)
  process.exit(1)
})
