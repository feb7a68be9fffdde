import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder, root } from './root.mjs'

const ignored = new Set(['node_modules', 'dist', '.cache', '.swc', 'coverage', 'data'])

/** Files below a file or folder, sorted, without built things. */
export function filesUnder(start) {
  if (!existsSync(start)) return []
  if (statSync(start).isFile()) return [start]
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(path.join(start, entry.name)))
}

/**
 * Hash of names and contents: moves with every change that can matter to a build, and only then.
 * @param {string[]} sources files and folders, relative to the repository
 * @param {string[]} [extra] other things the result depends on
 */
export function hashOf(sources, extra = []) {
  const hash = createHash('sha256')
  for (const text of extra) hash.update(`${text}\0`)
  for (const source of sources) {
    for (const file of filesUnder(path.join(root, source))) {
      if (/\.spec\.tsx?$/.test(file)) continue
      hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

const stampFile = (name) => path.join(cacheFolder, 'stamps', name)

export const readStamp = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '')

export function writeStamp(name, value) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true })
  writeFileSync(stampFile(name), value)
}
