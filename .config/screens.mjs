// npm run screens: a picture of every screen of the storefront in every state, language and width, and sheets of them.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildStale } from './parts/build.mjs'
import { programOf } from './parts/command.mjs'
import { giveUp } from './parts/fail.mjs'
import { install } from './parts/install.mjs'
import { line, step } from './parts/progress.mjs'
import { cacheFolder, root } from './parts/root.mjs'
import { run } from './parts/run.mjs'
import { targets } from './parts/targets.mjs'
import { say } from './parts/words.mjs'

const folder = path.join(cacheFolder, 'screens')

try {
  await install()
  await buildStale(Object.keys(targets))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await step(say('looking at every screen', '逐页截图'), (note) =>
    run(
      [process.execPath, programOf('server', 'jest'), '--verbose', '--colors=false', 'test/browser/screens.spec.ts'],
      {
        name: 'screens',
        cwd: path.join(root, 'server'),
        env: { NODE_ENV: 'test', SCREENS: folder },
        onLine: (text) => note(text.slice(0, 80)),
      },
    ),
  )
  line(say(`The sheets are in ${folder}`, `截图总览在 ${folder}`))
} catch (error) {
  giveUp(error)
}
