import { setTimeout as sleep } from 'node:timers/promises'
import { type BuiltShop, startBuiltShop } from '../browser/built-shop.ts'
import { DemoFacts } from '../browser/screens/demo-facts.ts'
import { sqlite } from '../harness/engines.ts'
import { WeappHost } from './host.ts'
import { SandboxPhone } from './sandbox-phone.ts'

const TAKES_MS = 120_000
/** Shorter than a countdown's second, longer than an answer of a server on the same machine. */
const COUNTED_MS = 700
/** WeChat draws after each call; three are: busy, the answer, and what follows from it. */
const CALLS = 3

/** What people do most, and on which page. */
const ACTIONS: [string, (facts: DemoFacts) => Promise<string> | string, string][] = [
  ['choose a category', () => '/pages/home/index', '时令水果'],
  ['look at other orders', () => '/pages/orders/index', '待成团'],
  ['choose a kind of rewards', () => '/packages/loyalty/pages/rewards/index', '礼品'],
  [
    'change the delivery',
    async (facts) => `/packages/order/pages/checkout/index?groupBuyCode=${await anOffer(facts)}&kind=team`,
    '快递到家',
  ],
  [
    'change the quantity',
    async (facts) => `/packages/order/pages/checkout/index?groupBuyCode=${await anOffer(facts)}&kind=team`,
    '+',
  ],
]

const anOffer = async (facts: DemoFacts) =>
  (await facts.groupBuys()).find((card) => card.phase === 'open' && card.alonePriceFen !== null)!.code

describe('what crosses the bridge when somebody acts', () => {
  let shop: BuiltShop
  let facts: DemoFacts
  let drop: () => Promise<void>
  let weapp: WeappHost | undefined

  beforeAll(async () => {
    const database = await sqlite.fresh()
    drop = database.drop
    shop = await startBuiltShop(database.target)
    facts = await DemoFacts.of(shop.url)
  }, TAKES_MS)
  afterAll(async () => {
    await shop?.stop()
    await drop?.()
  }, TAKES_MS)

  afterEach(() => weapp?.close())

  test.each(ACTIONS)('to %s takes three calls at most', async (_, address, words) => {
    const stored = { session: await facts.session('o_demo_xu') }
    weapp = new WeappHost(shop.url, new SandboxPhone(facts.deviceUrl, '', 'o_demo_xu', stored)).launch()
    await weapp.open(await address(facts))
    await weapp.sees(words)
    await sleep(COUNTED_MS)
    const before = weapp.setData.calls
    await weapp.tap(words)
    await sleep(COUNTED_MS)
    const calls = weapp.setData.calls - before
    expect(calls).toBeGreaterThan(0)
    expect(calls).toBeLessThanOrEqual(CALLS)
  })
})
