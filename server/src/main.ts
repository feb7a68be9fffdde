import { createApp } from './create-app.ts'
import { EnvError, readEnv } from './env.ts'
import { JobRunner } from './platform/jobs/job-runner.ts'
import { Log } from './platform/log/log.ts'
import { shutDown } from './shut-down.ts'

async function main(): Promise<void> {
  const env = readEnv()
  const app = await createApp(env)
  const log = app.get(Log)
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      log.info({ signal }, 'stopping')
      void shutDown(app, env.shutdownSeconds * 1000).then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopped in disorder')
          process.exit(1)
        },
      )
    })
  await app.listen(env.port, env.host)
  await app.get(JobRunner).start()
  log.info({ url: await app.getUrl(), dialect: 'sqliteFile' in env.database ? 'sqlite' : 'mysql' }, 'server ready')
}

main().catch((error: unknown) => {
  // Wrong settings need their list, not a stack.
  process.stderr.write(`${error instanceof EnvError ? error.message : String((error as Error)?.stack ?? error)}\n`)
  process.exit(1)
})
