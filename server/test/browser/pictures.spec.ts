import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { packageFolder } from '../../src/package-folder.ts'
import { sqlite } from '../harness/engines.ts'
import { scratchFolder } from '../harness/scratch.ts'
import { type BuiltShop, startBuiltShop } from './built-shop.ts'
import { describeInChromium, startChromium } from './chromium.ts'
import { drawHero } from './hero.ts'
import { logsIn, opensTab } from './member.ts'
import { DESK, Person, PHONE } from './person.ts'
import { DemoFacts } from './screens/demo-facts.ts'
import { lookAt } from './screens/onlooker.ts'
import { nameOf, screens } from './screens/screens.ts'
import { goesTo, picks, rowOf, signsIn } from './staff.ts'

const TAKES_MS = 180_000
const MOST_BYTES = 300 * 1024

/** Pictures of the guide for customers, by the screens they show (screens/screens.ts). */
const GUIDE = {
  me: 'me-member',
  points: 'loyalty-points-some',
  rewards: 'loyalty-rewards-some',
  coupons: 'loyalty-coupon-centre-some',
  levels: 'loyalty-levels-gold',
  reviews: 'review-list-some',
  ticket: 'ticket-detail-solved',
  'after-sale': 'after-sale-apply-shipped',
  privacy: 'member-privacy-member',
}

/** The pictures of README and docs, taken of the demo shop. PICTURES=1 puts them where the documents show them. */
describeInChromium('the pictures of the documents', () => {
  const folder = process.env.PICTURES ? join(packageFolder(), '../docs/pictures') : scratchFolder('pictures')
  const seen = scratchFolder('seen')
  const sizes: Record<string, number> = {}
  const files: Record<string, string> = {}
  let shop: BuiltShop
  let browser: Browser
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await sqlite.fresh()
    drop = database.drop
    browser = await startChromium()
    shop = await startBuiltShop(database.target)
    mkdirSync(folder, { recursive: true })
  }, TAKES_MS)
  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
    await drop?.()
  }, TAKES_MS)

  const keep = async (person: Person, name: string) => {
    files[name] = await person.shoots(name)
    await save(name, files[name])
  }
  const save = async (name: string, picture: string | Buffer) => {
    const png = await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toBuffer()
    writeFileSync(join(folder, `${name}.png`), png)
    sizes[name] = png.length
  }

  it(
    'are taken, and are small enough to load with a document',
    async () => {
      await picturesOfBuying(await Person.sitDown(browser, 'buyer', PHONE, seen), shop.url, keep)
      await picturesOfFetching(await Person.sitDown(browser, 'fetcher', PHONE, seen), shop.url, keep)
      await picturesOfTheDesk(await Person.sitDown(browser, 'owner', DESK, seen), shop.url, keep)
      const facts = await DemoFacts.of(shop.url)
      for (const [name, screenName] of Object.entries(GUIDE)) {
        const screen = screens.find((each) => nameOf(each) === screenName)!
        const look = { language: 'zh', width: PHONE.width, trouble: 'shown', scale: PHONE.scale } as const
        const { onlooker, file } = await lookAt(browser, { url: shop.url, facts, album: seen }, screen, name, look)
        await save(name, file)
        await onlooker.closes()
      }
      const phones = ['storefront-home', 'team', 'order-ready'].map((name) => files[name]!)
      await save('hero', await drawHero(browser, { phones, desk: files['admin-orders']! }))
      expect(Object.entries(sizes).filter(([, bytes]) => bytes > MOST_BYTES)).toEqual([])
      expect(Object.keys(sizes)).toHaveLength(8 + Object.keys(GUIDE).length)
    },
    TAKES_MS,
  )
})

type Keep = (person: Person, name: string) => Promise<void>

async function picturesOfBuying(buyer: Person, storefront: string, keep: Keep): Promise<void> {
  await buyer.open(storefront)
  await buyer.sees('邻里鲜团', '去参团')
  await keep(buyer, 'storefront-home')
  // The middle of the card leads to the team that lacks one.
  await buyer.text(/赣南脐橙/).click()
  await buyer.sees('怎么拼')
  await keep(buyer, 'group-buy')
  await buyer.taps(/^去参团 林/)
  await buyer.sees('参加这个团，人齐就发货')
  await keep(buyer, 'team')
  await buyer.taps('我要参团')
  await logsIn(buyer, /许多多妈妈/)
  await buyer.sees('到店自提', '应付')
  await keep(buyer, 'checkout')
}

async function picturesOfFetching(member: Person, storefront: string, keep: Keep): Promise<void> {
  await member.open(storefront)
  await opensTab(member, '我的')
  await member.taps('登录')
  await logsIn(member, /陈阿姨/)
  await opensTab(member, '订单')
  await member.taps('看取货码')
  await member.sees('可以取货了', '到自提点出示取货码即可')
  await keep(member, 'order-ready')
}

async function picturesOfTheDesk(owner: Person, storefront: string, keep: Keep): Promise<void> {
  await signsIn(owner, `${storefront}/admin/`, /店长/)
  await goesTo(owner, '订单')
  await picks(owner, '待备货')
  for (const goods of ['阳光玫瑰葡萄', '普罗旺斯番茄']) await rowOf(owner, goods).getByRole('checkbox').check()
  await owner.sees('已选 2 单')
  await owner.page.getByRole('heading', { level: 1 }).hover()
  await keep(owner, 'admin-orders')
  await goesTo(owner, '团购活动')
  await rowOf(owner, '五常稻花香新米').getByRole('link').first().click()
  await owner.sees('顾客正在参团', '操作记录')
  await keep(owner, 'admin-group-buy')
}
