import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { step } from './progress.mjs'
import { onWindows, readJson, root } from './root.mjs'
import { run } from './run.mjs'
import { hashOf } from './stamp.mjs'
import { say } from './words.mjs'

// Inside node_modules: whoever deletes that folder deletes the stamp with it.
const stampFile = path.join(root, 'node_modules/.install-stamp')

// The headers that came with this Node: without them node-gyp fetches some before it compiles.
const prefix = path.resolve(path.dirname(process.execPath), '..')
const headers = existsSync(path.join(prefix, 'include/node/node.h')) ? prefix : undefined

const wanted = () =>
  hashOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml'], [process.version, process.platform, process.arch])

/**
 * Installs from the lock file when it, or Node, is another than last time.
 *
 * Two moments matter. `linked`: every package lies in its place, builds may begin. `done`: the SQLite addon is compiled
 * too (most of a minute where no ready-made one can be fetched) and the server can run.
 * @returns {{ linked: Promise<void>, done: Promise<void> }} both reject when the installation fails
 */
export function install() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted()) {
    return { linked: Promise.resolve(), done: Promise.resolve() }
  }
  let markLinked = () => {}
  const compiling = new Promise((resolve) => (markLinked = resolve))
  const done = step(say('installing packages', '安装依赖'), async (note) => {
    // --yes: npx must not ask. No --loglevel: pnpm would inherit it and fall silent.
    const command = ['npx', '--yes', readJson('package.json').packageManager, 'install', '--frozen-lockfile']
    await run([...command, '--reporter=append-only'], {
      name: 'install',
      shell: onWindows,
      env: headers ? { npm_config_nodedir: headers } : {},
      onLine: (text) => {
        const progress = /reused (\d+), downloaded (\d+), added (\d+)/.exec(text)
        if (progress) note(say(`${progress[3]} in place`, `已就位 ${progress[3]} 个`))
        if (!/better-sqlite3 install/.test(text)) return
        note(say('compiling the SQLite driver', '编译 SQLite 驱动'))
        markLinked()
      },
    })
    writeFileSync(stampFile, wanted())
  })
  const linked = Promise.race([compiling, done])
  linked.catch(() => {})
  return { linked, done }
}
