import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { weappFolder } from './bundle.ts'

const KB = 1024
/** WeChat's limit is 2048 KB; ours is far below, so that a heavy library is noticed the day it comes. */
const MAIN_BUDGET_KB = 600
const SUBPACKAGE_BUDGET_KB = 150

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)

describe('the size of the mini-program', () => {
  const folder = weappFolder()
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as { subPackages: { root: string }[] }
  const roots = app.subPackages.map(({ root }) => root)

  it('keeps the main package within its budget', () => {
    const main = bytesIn(folder) - roots.reduce((sum, root) => sum + bytesIn(join(folder, root)), 0)
    expect(Math.ceil(main / KB)).toBeLessThanOrEqual(MAIN_BUDGET_KB)
  })

  it.each(roots)('keeps %s within its budget', (root) => {
    expect(Math.ceil(bytesIn(join(folder, root)) / KB)).toBeLessThanOrEqual(SUBPACKAGE_BUDGET_KB)
  })

  it('keeps the QR library out of the main package', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    const withQr = scripts.filter((file) => readFileSync(join(folder, file), 'utf8').includes('getModuleCount'))
    expect(withQr.length).toBeGreaterThan(0)
    expect(withQr.filter((file) => !file.startsWith('packages/'))).toEqual([])
  })
})
