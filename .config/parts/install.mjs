import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { step } from './progress.mjs'
import { onWindows, readJson, root } from './root.mjs'
import { run } from './run.mjs'
import { hashOf } from './stamp.mjs'
import { say } from './words.mjs'

// Inside node_modules: whoever deletes that folder deletes the stamp with it.
const stampFile = path.join(root, 'node_modules/.install-stamp')

const wanted = () =>
  hashOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml'], [process.version, process.platform, process.arch])

/**
 * Installs from the lock file when it, or Node, is another than last time. Nothing is compiled: what is native comes
 * ready-made inside its package.
 * @returns {Promise<void>} rejects when the installation fails
 */
export async function install() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted()) return
  await step(say('installing packages', '安装依赖'), async (note) => {
    // --yes: npx must not ask. No --loglevel: pnpm would inherit it and fall silent.
    const command = ['npx', '--yes', readJson('package.json').packageManager, 'install', '--frozen-lockfile']
    await run([...command, '--reporter=append-only'], {
      name: 'install',
      shell: onWindows,
      onLine: (text) => {
        const progress = /reused (\d+), downloaded (\d+), added (\d+)/.exec(text)
        if (progress) note(say(`${progress[3]} in place`, `已就位 ${progress[3]} 个`))
      },
    })
    writeFileSync(stampFile, wanted())
  })
}
