import type { Browser } from 'playwright-core'
import { eachEngine } from '../harness/engines.ts'
import { scratchFolder } from '../harness/scratch.ts'
import { type BuiltShop, startBuiltShop } from './built-shop.ts'
import { describeInChromium, startChromium } from './chromium.ts'
import { Person, type PHONE } from './person.ts'

export const WALK_MS = 240_000

/** A built shop of its own and the people who walk through it. */
export interface Walk {
  /** Where the shop is. */
  readonly url: string
  readonly engine: string
  enters(name: string, screen: typeof PHONE): Promise<Person>
  /** Whatever went wrong on anybody's screen so far. */
  troubles(): readonly string[]
}

/** The same walks on each engine. What people see is kept where SCREENSHOTS says; after each test they leave. */
export function describeWalk(title: string, block: (walk: Walk) => void): void {
  describeInChromium(title, () => {
    eachEngine('walks', (engine) => {
      let shop: BuiltShop
      let browser: Browser
      let drop: () => Promise<void>
      const people: Person[] = []
      const album = `${process.env.SCREENSHOTS ?? scratchFolder('screenshots')}/${engine.name}`

      beforeAll(async () => {
        const database = await engine.fresh()
        drop = database.drop
        browser = await startChromium()
        shop = await startBuiltShop(database.target)
      }, WALK_MS)
      afterEach(() => Promise.all(people.splice(0).map((person) => person.leaves())))
      afterAll(async () => {
        await browser?.close()
        await shop?.stop()
        await drop?.()
      }, WALK_MS)

      block({
        get url() {
          return shop.url
        },
        engine: engine.name,
        enters: async (name, screen) => {
          const person = await Person.sitDown(browser, name, screen, album)
          people.push(person)
          return person
        },
        troubles: () => people.flatMap((person) => person.trouble),
      })
    })
  })
}
