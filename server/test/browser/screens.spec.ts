import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { packageFolder } from '../../src/package-folder.ts'
import { sqlite } from '../harness/engines.ts'
import { scratchFolder } from '../harness/scratch.ts'
import { Person } from './person.ts'
import { type BuiltShop, startBuiltShop } from './built-shop.ts'
import { describeInChromium, startChromium } from './chromium.ts'
import { DemoFacts } from './screens/demo-facts.ts'
import { type Look, lookAt, overflows, seriousViolations, standBefore, type Trouble } from './screens/onlooker.ts'
import { nameOf, screens } from './screens/screens.ts'
import { drawSheets } from './screens/sheets.ts'

const TAKES_MS = 240_000
/** `npm run screens` looks at everything and keeps it; the tests look at each screen once. */
const KEPT = process.env.SCREENS
const WIDTHS = [320, 390, 430]

describeInChromium('every screen of the customer', () => {
  const album = KEPT ?? scratchFolder('screens')
  let shop: BuiltShop
  let browser: Browser
  let phone: BrowserContext
  let facts: DemoFacts
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await sqlite.fresh()
    drop = database.drop
    browser = await startChromium()
    phone = await Person.device(browser, { width: 390, height: 844, scale: 1 })
    shop = await startBuiltShop(database.target)
    facts = await DemoFacts.of(shop.url)
    mkdirSync(album, { recursive: true })
  }, TAKES_MS)
  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
    await drop?.()
  }, TAKES_MS)

  it('is in the table', () => {
    const { pages, subPackages } = JSON.parse(
      readFileSync(join(packageFolder(), '../miniapp/dist/weapp/app.json'), 'utf8'),
    ) as { pages: string[]; subPackages: { root: string; pages: string[] }[] }
    const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
    expect(all.filter((page) => !screens.some((screen) => screen.page === page))).toEqual([])
    expect(new Set(screens.map(nameOf)).size).toBe(screens.length)
  })

  it.each(screens.map((screen) => [nameOf(screen), screen] as const))(
    'can be read and operated: %s',
    async (name, screen) => {
      const onlooker = await standBefore(phone, { url: shop.url, facts, album }, screen, name, {
        language: 'zh',
        width: 390,
        trouble: 'shown',
      })
      try {
        expect(await seriousViolations(onlooker.page)).toEqual([])
        expect(onlooker.trouble).toEqual([])
        await onlooker.page.setViewportSize({ width: 320, height: 844 })
        expect(await overflows(onlooker.page)).toBe(false)
      } finally {
        await onlooker.closes()
      }
    },
  )

  const rounds: [string, Look][] = [
    ...(['loading', 'error'] as Trouble[]).map((trouble): [string, Look] => [
      trouble,
      { language: 'zh', width: 390, trouble },
    ]),
    ['long names', { language: 'zh', width: 320, trouble: 'long' }],
    ...(['zh', 'en'] as const).flatMap((language) =>
      WIDTHS.map((width): [string, Look] => [`${language} ${width}`, { language, width, trouble: 'shown' }]),
    ),
  ]
  if (KEPT)
    it.each(rounds)(
      'is drawn: %s',
      async (round, look) => {
        const wanted = screens.filter((screen) => !(screen.isStill && ['loading', 'error'].includes(look.trouble)))
        const files: string[] = []
        const missing: string[] = []
        for (const screen of wanted) {
          const name = `${round.replace(' ', '-')}-${nameOf(screen)}`
          try {
            const { onlooker, file } = await lookAt(browser, { url: shop.url, facts, album }, screen, name, look)
            files.push(file)
            await onlooker.closes()
          } catch (error) {
            missing.push(`${name}: ${String(error).slice(0, 200)}`)
          }
        }
        const sheets = await drawSheets(files, join(album, `sheet-${round.replace(' ', '-')}`))
        expect(sheets.length).toBeGreaterThan(0)
        expect(missing).toEqual([])
      },
      screens.length * 20_000,
    )
})
