import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from '../parts/stamp.mjs'
import { GateClosed } from './gate.mjs'

/** Where the sentences of a code stand: a code that members may meet is in their catalogue, which staff read too. */
const cataloguesOf = ({ staffOnly }) =>
  ['zh', 'en'].map((language) => `shared/src/api/${staffOnly ? 'admin' : 'app'}/problems/${language}.ts`)

/** Whatever the server may refuse with has a sentence, and what is said to be for staff is not thrown at members. */
export async function errorCodes(tree) {
  const sources = sourcesOf(tree)
  const nouns = [...sources.values()].flatMap(declaredIn)
  const codes = nouns.flatMap(({ codes }) => codes)
  if (codes.length === 0) throw new GateClosed('no defineErrors call found in server/src')
  const faults = [...withoutSentence(tree, codes), ...thrownAtMembers(sources, nouns)]
  if (faults.length > 0) throw new GateClosed(faults.join('\n'))
}

/** @returns {Map<string, string>} path within the tree → text */
function sourcesOf(tree) {
  const files = filesUnder(path.join(tree, 'server/src')).filter((file) => /(?<!\.spec)\.ts$/.test(file))
  return new Map(files.map((file) => [path.relative(tree, file), readFileSync(file, 'utf8')]))
}

/** @returns {{ thrower: string, codes: { code: string, name: string, staffOnly: boolean }[] }[]} the `defineErrors` calls */
function declaredIn(text) {
  return [...text.matchAll(/^(?:export )?const (\w+) = defineErrors\(\s*'([\w-]+)',\s*\{([\s\S]*?)\}\)$/gm)].map(
    ([, thrower, noun, body]) => ({
      thrower,
      codes: [...body.matchAll(/'?([\w-]+)'?\s*:\s*(forStaff\()?\d{3}/g)].map(([, name, staffOnly]) => ({
        code: `${noun}.${name}`,
        name,
        staffOnly: staffOnly !== undefined,
      })),
    }),
  )
}

function withoutSentence(tree, codes) {
  const texts = new Map()
  const textOf = (file) => {
    if (!texts.has(file))
      texts.set(file, existsSync(path.join(tree, file)) ? readFileSync(path.join(tree, file), 'utf8') : '')
    return texts.get(file)
  }
  return codes.flatMap((declared) =>
    cataloguesOf(declared)
      .filter((file) => !textOf(file).includes(`'${declared.code}':`))
      .map((file) => `${file}: '${declared.code}' has no sentence`),
  )
}

/** Codes for staff that stand in a file which a controller of members or leaders imports, directly or through others. */
function thrownAtMembers(sources, nouns) {
  const reached = [...reachedByMembers(sources)]
  return nouns.flatMap(({ thrower, codes }) => {
    const forStaff = codes.filter(({ staffOnly }) => staffOnly)
    if (forStaff.length === 0) return []
    return reached.flatMap((file) =>
      [...sources.get(file).matchAll(new RegExp(`\\b${thrower}\\(([^)]*)`, 'g'))].flatMap(([, what]) =>
        forStaff
          .filter(({ name }) => what.includes(`'${name}'`))
          .map(({ code }) => `${file}: '${code}' is declared for staff, but a route of members leads here`),
      ),
    )
  })
}

function reachedByMembers(sources) {
  const controllers = [...sources].filter(([, text]) => /@Controller\('api\/v1\/(app|leader)\b/.test(text))
  const reached = new Set(controllers.map(([file]) => file))
  const waiting = [...reached]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const [, to] of sources.get(file).matchAll(/^import (?!type\b)[^;]*?from '(\.[^']+)'/gm)) {
      const target = path.join(path.dirname(file), to)
      if (!sources.has(target) || reached.has(target)) continue
      reached.add(target)
      waiting.push(target)
    }
  return reached
}
