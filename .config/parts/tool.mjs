import { spawn } from 'node:child_process'
import { buildStale } from './build.mjs'
import { giveUp } from './fail.mjs'
import { install } from './install.mjs'
import { root } from './root.mjs'

/** Builds the server if it is stale, then runs one of its programs in this terminal and ends with its code. */
export async function runServerTool(file, args = process.argv.slice(2)) {
  try {
    await install()
    await buildStale(['server'])
  } catch (error) {
    giveUp(error)
  }
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('close', (code) => process.exit(code ?? 1))
}
