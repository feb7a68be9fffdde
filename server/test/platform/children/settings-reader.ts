import { migrations } from '../../../src/migrations.ts'
import { readEnv } from '../../../src/env.ts'
import type { DatabaseTarget } from '../../../src/platform/db/data-source.ts'
import { openDb } from '../../../src/platform/db/open-db.ts'
import { Log } from '../../../src/platform/log/log.ts'
import { Settings } from '../../../src/platform/settings-store/settings.ts'
import { testSettings } from '../test-settings.ts'

/** Reads two settings that are always saved together, again and again; `settings-store.spec.ts` runs two of these. */
async function main(): Promise<void> {
  const env = readEnv()
  const target = JSON.parse(process.env.TEST_TARGET!) as DatabaseTarget
  const db = await openDb(target, { migrations })
  const settings = await Settings.open(db, env, new Log(env))
  settings.follow(10)
  let last = settings.get(testSettings.pair)
  console.log('reading')
  const look = () => {
    const [pair, other] = [settings.get(testSettings.pair), settings.get(testSettings.other)]
    if (pair !== other) console.log(`torn ${pair} ${other}`)
    if (pair !== last) console.log(`saw ${pair}`)
    last = pair
    setTimeout(look, 1)
  }
  look()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
