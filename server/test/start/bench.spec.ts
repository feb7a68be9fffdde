import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageFolder } from '../../src/package-folder.ts'

const TAKES_MS = 240_000
/** Too few to measure anything: this asks only that it goes through, and counts. */
const ORDERS = '20'

interface Result {
  shop: { hot: { perSecond: number }; spread: { perSecond: number } }
  statementsPerOrder: { packets: number }
  sqlite: { shop: { hot: { perSecond: number } } }
}

describe('npm run bench', () => {
  it(
    'measures both engines and sends at most eight packets an order',
    async () => {
      const bench = [process.execPath, join(packageFolder(), 'dist/bench/main.js')] as const
      const { stdout } = await promisify(execFile)(bench[0], [bench[1]], {
        env: { PATH: process.env.PATH, HOME: process.env.HOME, BENCH_ORDERS: ORDERS },
      })
      const result = JSON.parse(stdout.trim().split('\n').at(-1)!) as Result
      expect(result.shop.hot.perSecond).toBeGreaterThan(0)
      expect(result.shop.spread.perSecond).toBeGreaterThan(0)
      expect(result.sqlite.shop.hot.perSecond).toBeGreaterThan(0)
      expect(result.statementsPerOrder.packets).toBeGreaterThan(0)
      expect(result.statementsPerOrder.packets).toBeLessThanOrEqual(8)
    },
    TAKES_MS,
  )
})
