// npm run check [-- --only lint,format] [--tree folder]: the gates. A self-test gives a spoilt copy as the tree.
import path from 'node:path'
import { gates } from './gates/all.mjs'
import { buildStale } from './parts/build.mjs'
import { askAll } from './parts/checks.mjs'
import { giveUp } from './parts/fail.mjs'
import { install } from './parts/install.mjs'
import { root } from './parts/root.mjs'

const option = (name) => process.argv.find((_, at) => process.argv[at - 1] === name)
const tree = path.resolve(option('--tree') ?? root)
const only = option('--only')?.split(',')
// Who names a gate wants its answer, even of one that is off.
const asked = Object.fromEntries(
  Object.entries(gates)
    .filter(([name]) => !only || only.some((word) => name.startsWith(word)))
    .map(([name, gate]) => [name, only ? { ...gate, off: undefined } : gate]),
)

try {
  if (Object.keys(asked).length === 0) throw new Error(`no such gate; there are: ${Object.keys(gates).join(', ')}`)
  if (tree === root) {
    await install()
    const needs = Object.values(asked).flatMap((gate) => (gate.off ? [] : (gate.needs ?? [])))
    await buildStale([...new Set(needs)])
  }
  const { passed, failed } = await askAll(asked, tree)
  console.log(`\n${passed} gates open, ${failed} closed`)
  process.exit(failed > 0 ? 1 : 0)
} catch (error) {
  giveUp(error)
}
