import { existsSync } from 'node:fs'
import path from 'node:path'
import { commandOf } from './command.mjs'
import { step } from './progress.mjs'
import { prune } from './prune.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { seated } from './seats.mjs'
import { squeeze } from './squeeze.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'
import { targets } from './targets.mjs'
import { say } from './words.mjs'

function wanted(name) {
  const target = targets[name]
  const sources = [...target.sources, ...target.after.flatMap((other) => targets[other].sources), 'pnpm-lock.yaml']
  return hashOf(sources, [process.version, ...(target.env ?? []).map((key) => `${key}=${process.env[key] ?? ''}`)])
}

const isCurrent = (name, hash) => readStamp(name) === hash && existsSync(path.join(root, targets[name].marker))

async function build(name, hash) {
  const { folder, script, marker, verify, prune: folders, squeeze: texts } = targets[name]
  await seated(() =>
    step(say(`building ${name}`, `构建 ${name}`), async () => {
      const { command, env } = commandOf(folder, script)
      const log = await run(command, {
        name: `build-${name}`,
        cwd: path.join(root, folder),
        env: { NODE_ENV: 'production', ...env },
      })
      if (!existsSync(path.join(root, marker))) throw new Error(`${name}: the build left no ${marker}; see ${log}`)
      verify?.()
      if (folders) prune(folders)
      if (texts) squeeze(texts)
      writeStamp(name, hash)
    }),
  )
}

/**
 * Brings the named targets, and what they read, up to date. Nothing happens to what is current.
 * @param {string[]} names keys of `targets`
 * @param {{ force?: boolean }} [options]
 */
export async function buildStale(names, { force = false } = {}) {
  const under = new Map()
  const visit = (name) => {
    if (!under.has(name)) {
      const before = targets[name].after.map(visit)
      const hash = wanted(name)
      const isNeeded = (force && names.includes(name)) || !isCurrent(name, hash)
      under.set(
        name,
        Promise.all(before).then(() => (isNeeded ? build(name, hash) : undefined)),
      )
    }
    return under.get(name)
  }
  const results = await Promise.allSettled(names.map(visit))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}
