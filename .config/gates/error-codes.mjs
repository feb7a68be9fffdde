import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from '../parts/stamp.mjs'
import { GateClosed } from './gate.mjs'

// In each of them a code without a sentence does not compile; here we see to it that no code is left out.
const catalogues = ['miniapp/src/messages/codes.ts', 'server/admin/src/messages/problem-codes.ts']

/** @returns {string[]} every code the server can answer with, read from its `defineErrors` calls */
function codesOf(tree) {
  const sources = filesUnder(path.join(tree, 'server/src')).filter((file) => /(?<!\.spec)\.ts$/.test(file))
  return sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/defineErrors\(\s*'([\w-]+)',\s*\{([^}]*)\}/g)].flatMap(([, noun, body]) =>
      [...body.matchAll(/'?([\w-]+)'?\s*:\s*\d{3}/g)].map(([, word]) => `${noun}.${word}`),
    ),
  )
}

/** Whatever the server may refuse with has a sentence in both front ends. */
export async function errorCodes(tree) {
  const codes = codesOf(tree)
  if (codes.length === 0) throw new GateClosed('no defineErrors call found in server/src')
  const missing = catalogues.flatMap((file) => {
    const text = readFileSync(path.join(tree, file), 'utf8')
    return codes.filter((code) => !text.includes(`'${code}'`)).map((code) => `${file}: '${code}' has no sentence`)
  })
  if (missing.length > 0) throw new GateClosed(missing.join('\n'))
}
