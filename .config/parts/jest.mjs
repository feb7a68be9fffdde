import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { programOf } from './command.mjs'
import { line, step } from './progress.mjs'
import { cacheFolder, root } from './root.mjs'
import { run, tail } from './run.mjs'

const shownLines = 400

/**
 * Runs tiers that go together and counts. A suite that does not even load counts as one failure.
 * @param {{ name: string, folder: string, paths: string[], workers: number }[]} tiers of one folder
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runTiers(tiers) {
  const [{ folder, workers }] = tiers
  const name = tiers.map((tier) => tier.name).join(', ')
  const file = name.replace(/\W+/g, '-')
  const result = path.join(cacheFolder, `jest-${file}.json`)
  rmSync(result, { force: true })
  const patterns = tiers.flatMap(({ paths }) => paths).map((text) => path.join(root, folder, text))
  const command = [process.execPath, programOf(folder, 'jest'), '--json', `--outputFile=${result}`, '--colors=false']
  let suites = 0
  try {
    await step(name, (note) =>
      run(
        [...command, `--maxWorkers=${workers}`, ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [])],
        {
          name: `test-${file}`,
          cwd: path.join(root, folder),
          env: { NODE_ENV: 'test' },
          onLine: (text) => {
            if (/^(PASS|FAIL) /.test(text)) note(`${++suites} files, ${text}`)
          },
        },
      ),
    )
  } catch (error) {
    line(`\n── ${name} ──\n${tail(error.log, shownLines)}\n`)
  }
  if (!existsSync(result)) return { passed: 0, failed: 1, skipped: 0 }
  const counts = JSON.parse(readFileSync(result, 'utf8'))
  for (const tier of tiers) sayCounts(tier, counts.testResults)
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites
  return {
    passed: counts.numPassedTests,
    failed: failed + (counts.success || failed ? 0 : 1),
    skipped: counts.numPendingTests + counts.numTodoTests,
  }
}

function sayCounts({ name, folder, paths }, suites) {
  const prefixes = paths.map((text) => path.join(root, folder, text))
  const isOurs = (file) => prefixes.length === 0 || prefixes.some((prefix) => file.startsWith(prefix))
  const tests = suites.filter((suite) => isOurs(suite.name)).flatMap(({ assertionResults }) => assertionResults)
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length
  const [failed, skipped] = [count('failed'), count('pending', 'todo')]
  const others = `${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`
  line(`  ${name}: ${count('passed')} passed${others}`)
}
