import { setTimeout as sleep } from 'node:timers/promises'
import { type BuiltShop, startBuiltShop } from '../browser/built-shop.ts'
import { DemoFacts } from '../browser/screens/demo-facts.ts'
import { nameOf, screens } from '../browser/screens/screens.ts'
import { sqlite } from '../harness/engines.ts'
import { WeappHost } from './host.ts'
import { SandboxPhone } from './sandbox-phone.ts'
import { type ServerBetween, startServerBetween } from './server-between.ts'

const TAKES_MS = 120_000
/** Words a later server may have more of. */
const LEARNING = new Set(['stage', 'state', 'kind', 'phase', 'source', 'closeReason', 'obstacle', 'appendState'])

describe('an old version against a newer server', () => {
  let shop: BuiltShop
  let facts: DemoFacts
  let drop: () => Promise<void>
  let tomorrow: ServerBetween
  let weapp: WeappHost | undefined

  beforeAll(async () => {
    const database = await sqlite.fresh()
    drop = database.drop
    shop = await startBuiltShop(database.target)
    facts = await DemoFacts.of(shop.url)
    tomorrow = await startServerBetween(shop.url, (body) => JSON.parse(JSON.stringify(body, ofTomorrow)))
  }, TAKES_MS)
  afterEach(() => weapp?.close())
  afterAll(async () => {
    await tomorrow?.close()
    await shop?.stop()
    await drop?.()
  }, TAKES_MS)

  it.each(screens.map((screen) => [nameOf(screen), screen] as const))('shows what it can of %s', async (_, screen) => {
    const { who, query } = await screen.at(facts)
    const stored = who ? { session: await facts.session(who) } : {}
    weapp = new WeappHost(tomorrow.origin, new SandboxPhone(facts.deviceUrl, '', who ?? 'o_nobody', stored)).launch()
    await weapp.open(`/${screen.page}?${new URLSearchParams(query)}`)
    for (let calls = -1, look = 0; look < 40 && (calls !== weapp.setData.calls || weapp.text === ''); look++) {
      calls = weapp.setData.calls
      await sleep(150)
    }
    expect(weapp.text).not.toBe('')
    expect(weapp.text).not.toMatch(/undefined|\[object|NaN/)
  })

  it('is asked once whether to take the new version', async () => {
    weapp = new WeappHost(tomorrow.origin, new SandboxPhone(facts.deviceUrl, '', 'o_nobody')).launch()
    await weapp.open('/pages/home/index')
    weapp.seen.updateReady?.()
    await sleep(50)
    expect(weapp.seen.questions).toEqual(['有新版本了 重新打开就能用上，花不了几秒。'])
    expect(weapp.seen.isUpdated).toBe(true)
  })
})

/** Each of those words becomes one that this version has never heard. */
const ofTomorrow = (key: string, value: unknown): unknown =>
  LEARNING.has(key) && typeof value === 'string' ? `${value}-of-tomorrow` : value
