import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VisitLimit } from '../../src/modules/engage/share/visit-limit.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

/** A little more or less than the machine's time is the same time. */
async function sandboxAheadMinutes(shop: TradeShop): Promise<number> {
  const { now } = await shop.control<{ now: string }>('/clock')
  return Math.floor((Date.parse(now) - Date.now() + 30_000) / 60_000)
}

/** What the tests before have left must not be met by those that come after. */
describeOnEachEngine('the application of the next test', (start) => {
  let before: unknown
  const traces = async (shop: TradeShop) => ({
    members: shop.memberIds,
    orders: await shop.rows('SELECT id FROM orders'),
    jobs: (await shop.rows('SELECT id FROM jobs')).length,
    offsetSeconds: shop.clock.offsetSeconds,
    picture: existsSync(join(shop.env.dataDir, 'images/left.webp')),
    limited: shop.app.get(VisitLimit, { strict: false }).exceeded('192.0.2.1'),
    sandboxAheadMinutes: await sandboxAheadMinutes(shop),
  })
  const asNew = {
    ...{ members: [1, 2, 3], orders: [], jobs: 0, offsetSeconds: 0 },
    ...{ picture: false, limited: false, sandboxAheadMinutes: 0 },
  }

  test('leaves traces', async () => {
    const shop = await openTradeShop(start)
    expect(await traces(shop)).toEqual(asNew)
    before = shop.app
    await shop.place(0)
    await shop.advance(3600)
    mkdirSync(join(shop.env.dataDir, 'images'), { recursive: true })
    writeFileSync(join(shop.env.dataDir, 'images/left.webp'), '')
    const limit = shop.app.get(VisitLimit, { strict: false })
    for (let visit = 0; visit < 60; visit++) limit.exceeded('192.0.2.1')
    expect(await traces(shop)).toEqual({
      ...{ members: [1, 2, 3], orders: [{ id: 1 }], jobs: expect.any(Number), offsetSeconds: 3600 },
      ...{ picture: true, limited: true, sandboxAheadMinutes: 60 },
    })
  })

  test('is the same one without them', async () => {
    const shop = await openTradeShop(start)
    expect(shop.app === before).toBe(true)
    expect(await traces(shop)).toEqual(asNew)
    await shop.place(0)
    expect(await shop.rows('SELECT id FROM orders')).toEqual([{ id: 1 }])
  })

  test('is another one for who needs two', async () => {
    const [one, two] = [await start({ sandbox: false }), await start({ sandbox: false })]
    expect(one.app === two.app).toBe(false)
  })
})
