import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { root } from './root.mjs'

const TEXT = /\.(js|css|html|svg|json)$/
/** Below this a packet carries it whole anyway. */
const WORTH_BYTES = 1024

/**
 * Lays a `.br` and a `.gz` beside every text of a built front end: compressed once, at the build, and served as they are.
 * Those of files that are gone are removed, or a server could answer with yesterday's text.
 * @param {string} folder relative to the repository
 */
export function squeeze(folder) {
  const top = path.join(root, folder)
  for (const name of readdirSync(top, { recursive: true })) {
    const file = path.join(top, String(name))
    if (/\.(br|gz)$/.test(file)) rmSync(file)
  }
  for (const name of readdirSync(top, { recursive: true })) {
    const file = path.join(top, String(name))
    if (!TEXT.test(file) || statSync(file).size < WORTH_BYTES) continue
    const text = readFileSync(file)
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }))
  }
}
