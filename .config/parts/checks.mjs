import { GateClosed } from '../gates/gate.mjs'
import { line, step } from './progress.mjs'
import { seated } from './seats.mjs'

const shownLines = 120

/**
 * Asks every gate, two at a time, and lets none keep another from being asked.
 * @param {Record<string, { run: (tree: string) => Promise<unknown>, prints?: boolean, off?: string }>} gates
 * @param {string} tree
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function askAll(gates, tree) {
  const closed = []
  let skipped = 0
  const ask = async ([name, gate]) => {
    if (gate.off) {
      skipped++
      line(`- ${name}: off, ${gate.off}`)
      return
    }
    await seated(() =>
      step(name, async () => {
        const result = await gate.run(tree)
        if (gate.prints) line(result)
      }),
    ).catch((error) => closed.push({ name, why: error instanceof GateClosed ? error.message : String(error?.stack) }))
  }
  await Promise.all(Object.entries(gates).map(ask))
  for (const { name, why } of closed) {
    const lines = why.split('\n')
    line(`\n── ${name} ──`)
    line(lines.slice(0, shownLines).join('\n'))
    if (lines.length > shownLines) line(`… and ${lines.length - shownLines} lines more`)
  }
  return { passed: Object.keys(gates).length - closed.length - skipped, failed: closed.length, skipped }
}
