import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { type BuiltShop, startBuiltShop } from '../browser/built-shop.ts'
import { describeInChromium, startChromium } from '../browser/chromium.ts'
import { DemoFacts } from '../browser/screens/demo-facts.ts'
import type { Place } from '../browser/screens/screen.ts'
import { nameOf, screens } from '../browser/screens/screens.ts'
import { drawSheets } from '../browser/screens/sheets.ts'
import { sqlite } from '../harness/engines.ts'
import { scratchFolder } from '../harness/scratch.ts'
import { PageDrawer } from './drawn-page.ts'
import { WeappHost } from './host.ts'
import { SandboxPhone } from './sandbox-phone.ts'
import { type ServerBetween, startServerBetween } from './server-between.ts'

const TAKES_MS = 240_000
/** WeChat's advice is 256 KB; ours leaves room for a slow phone. */
const FIRST_SET_DATA_BYTES = 64 * 1024
const QUIET_MS = 150
const KEPT = process.env.SCREENS

/** The same screens as in the browser, from the bundle that WeChat gets. */
describeInChromium('every screen, drawn from the mini-program', () => {
  const album = KEPT ? join(KEPT, 'weapp') : scratchFolder('weapp-screens')
  const files: string[] = []
  let shop: BuiltShop
  let browser: Browser
  let facts: DemoFacts
  let drawer: PageDrawer
  let drop: () => Promise<void>
  let weapp: WeappHost | undefined
  let between: ServerBetween
  let asIf: Place['asIf']

  beforeAll(async () => {
    const database = await sqlite.fresh()
    drop = database.drop
    browser = await startChromium()
    shop = await startBuiltShop(database.target)
    facts = await DemoFacts.of(shop.url)
    drawer = new PageDrawer(shop.url)
    between = await startServerBetween(shop.url, (body, path) =>
      asIf && path.endsWith(asIf.at) ? { ...(body as object), ...asIf.answer } : body,
    )
    mkdirSync(album, { recursive: true })
  }, TAKES_MS)
  afterAll(async () => {
    await browser?.close()
    await between?.close()
    await shop?.stop()
    await drop?.()
    if (KEPT) await drawSheets(files, join(KEPT, 'sheet-weapp'))
  }, TAKES_MS)

  // Timers of an open page would keep the process alive.
  afterEach(() => weapp?.close())

  it.each(screens.map((screen) => [nameOf(screen), screen] as const))('%s', async (name, screen) => {
    const place = await screen.at(facts)
    const { who, query } = place
    asIf = place.asIf
    const stored = who ? { session: await facts.session(who) } : {}
    weapp = new WeappHost(between.origin, new SandboxPhone(facts.deviceUrl, '', who ?? 'o_nobody', stored)).launch()
    await weapp.open(`/${screen.page}?${new URLSearchParams(query)}`)
    await settled(weapp)
    expect(weapp.setData.sizes[0]).toBeLessThanOrEqual(FIRST_SET_DATA_BYTES)
    expect(weapp.nodesWithoutTemplate()).toEqual([])
    expect([...weapp.seen.unknown]).toEqual([])

    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.setContent(drawer.html(weapp.shown, 390), { waitUntil: 'load' })
    expect([...drawer.unknownTags]).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const file = join(album, `${name}.png`)
    const height = await page.evaluate(() => Math.max(844, document.documentElement.scrollHeight))
    await page.setViewportSize({ width: 390, height })
    await page.screenshot({ path: file })
    files.push(file)
    await page.close()
  })
})

/** Until the page has words and no more data arrives. */
async function settled(weapp: WeappHost): Promise<void> {
  for (let calls = -1, look = 0; look < 100 && (calls !== weapp.setData.calls || weapp.text === ''); look++) {
    calls = weapp.setData.calls
    await sleep(QUIET_MS)
  }
}
