import type { Browser } from 'playwright-core'
import { eachEngine } from '../harness/engines.ts'
import { scratchFolder } from '../harness/scratch.ts'
import { type BuiltShop, startBuiltShop } from './built-shop.ts'
import { describeInChromium, startChromium } from './chromium.ts'
import { endsGroupBuy, findsGroupBuy, findsItEnded, publishesGroupBuy } from './group-buy-life.ts'
import { DESK, Person, PHONE } from './person.ts'
import { handsOver, joinsTeam, makesReady, opensTeam, readsOrder, seesPoints } from './spine.ts'
import { signsIn } from './staff.ts'

const WALK_MS = 240_000

/** What people see is kept where SCREENSHOTS says. */
describeInChromium('the shop as people see it', () => {
  eachEngine('walks', (engine) => {
    let shop: BuiltShop
    let browser: Browser
    let drop: () => Promise<void>
    const people: Person[] = []
    const album = `${process.env.SCREENSHOTS ?? scratchFolder('screenshots')}/${engine.name}`
    const enters = async (name: string, screen: typeof PHONE) => {
      const person = await Person.sitDown(browser, name, screen, album)
      people.push(person)
      return person
    }
    const troubles = () => people.flatMap((person) => person.trouble)

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

    it(
      'staff make a group buy of a product, customers find it, and it ends',
      async () => {
        const owner = await enters('planner', DESK)
        const member = await enters('visitor', PHONE)
        await signsIn(owner, `${shop.url}/admin/`, /店长/)
        const title = await publishesGroupBuy(owner)
        await findsGroupBuy(member, shop.url, title)
        await endsGroupBuy(owner)
        await findsItEnded(member, shop.url, title)
        expect(troubles()).toEqual([])
      },
      WALK_MS,
    )

    it(
      'a newcomer opens a team, a friend joins through the link, staff hand over, points arrive',
      async () => {
        const ann = await enters('ann', PHONE)
        const teamLink = await opensTeam(ann, shop)
        await joinsTeam(await enters('ben', PHONE), teamLink)
        const owner = await enters('owner', DESK)
        await makesReady(owner, shop)
        const code = await readsOrder(ann, shop)
        await handsOver(await enters('desk', DESK), shop, code)
        await seesPoints(ann, owner)
        expect(troubles()).toEqual([])
      },
      WALK_MS,
    )
  })
})
