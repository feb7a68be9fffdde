// npm test [-- tier …]: the gates, then every tier of the tests; the last line is `N passed, N failed`.
import { gates } from './gates/all.mjs'
import { buildStale } from './parts/build.mjs'
import { askAll } from './parts/checks.mjs'
import { giveUp } from './parts/fail.mjs'
import { install } from './parts/install.mjs'
import { runTiers } from './parts/jest.mjs'
import { programsAround } from './parts/programs-around.mjs'
import { seconds } from './parts/progress.mjs'
import { inCi, root } from './parts/root.mjs'
import { targets } from './parts/targets.mjs'
import { tiers, together } from './parts/tiers.mjs'
import { say } from './parts/words.mjs'

const startedAt = Date.now()
const asked = process.argv.slice(2)
const isAsked = (name) => asked.length === 0 || asked.includes(name)

try {
  for (const { name, without, withoutZh } of programsAround.filter(({ found }) => !found)) {
    if (inCi)
      throw new Error(`${name} is not on this machine, and CI leaves nothing out. Run .ci/run as root, or install it.`)
    console.log(say(`! ${name} is not on this machine: ${without}`, `! 本机没有 ${name}：${withoutZh}`))
  }
  await install()
  const chosen = tiers().filter(({ name }) => isAsked(name))
  await buildStale(isAsked('check') ? Object.keys(targets) : [...new Set(chosen.flatMap(({ needs }) => needs))])

  const sum = isAsked('check') ? await askAll(gates, root) : { passed: 0, failed: 0, skipped: 0 }
  for (const group of together(chosen)) {
    const { passed, failed, skipped } = await runTiers(group)
    sum.passed += passed
    // Whoever skips a test in CI has switched it off for everybody.
    sum.failed += failed + (inCi ? skipped : 0)
    sum.skipped += inCi ? 0 : skipped
  }
  console.log(`\n${say('all of it took', '总用时')} ${seconds(startedAt)}`)
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`)
  process.exit(sum.failed > 0 ? 1 : 0)
} catch (error) {
  process.on('exit', () => console.log('0 passed, 1 failed'))
  giveUp(error)
}
