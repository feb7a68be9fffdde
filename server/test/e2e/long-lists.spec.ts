import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import type { Type } from '@nestjs/common'
import { bodyLimitOf } from '../../src/platform/http/body-limits.ts'
import { MAX_VALUES } from '../../src/platform/http/body.ts'
import { validation } from '../../src/platform/http/validation.ts'
import { type BodyCall, bodyCalls } from '../fixtures/api-calls.ts'
import { bodyClasses, deepFields } from '../fixtures/body-classes.ts'
import { digestOfEverything } from '../fixtures/everything.ts'
import { changed, type Spot } from '../fixtures/spots.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Refusal {
  code: string
  errors?: { path: string; message: string }[]
}
interface List {
  call: BodyCall
  dto: Type
  spot: Spot
  rules: Map<string, unknown>
}

/** No body may keep everybody else waiting for longer. */
const MAX_BLOCKED_MS = 50

describeOnEachEngine('long lists', (start, engine) => {
  if (engine === 'mariadb') return it('are refused before the database is asked', () => {})
  let shop: TradeShop
  let calls: BodyCall[]
  let classes: Map<string, Type>
  let lists: List[]
  let before: Record<string, string>
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2 })
    const { orderNo } = await shop.place(0)
    calls = bodyCalls({ wish: shop.wish(), orderNo })
    classes = bodyClasses(shop.app)
    lists = calls.flatMap((call) => {
      const dto = classes.get(call.route)!
      const found = deepFields(dto).filter(({ field }) => field.isList)
      return found.map(({ spot, field }) => ({ call, dto, spot, rules: field.rules }))
    })
    before = await digestOfEverything(shop.db)
  })
  const send = ({ method, path, by }: BodyCall, body: unknown) =>
    shop.http[method]<Refusal>(path, body, { as: by === 'member' ? shop.token(0) : shop.staffToken() })

  test('every list of every body says how long it may be', () => {
    expect(calls.map(({ route }) => route).filter((route) => !classes.has(route))).toEqual([])
    expect(lists.length).toBeGreaterThanOrEqual(25)
    for (const { call, spot, rules } of lists)
      expect([call.route, spot, typeof rules.get('arrayMaxSize')]).toEqual([call.route, spot, 'number'])
  })

  test('100,000 items in any of them: refused at once, and nothing changed', async () => {
    const items = Array<number>(100_000).fill(0)
    for (const { call, spot } of lists) {
      const answer = await send(call, JSON.stringify(changed(call.body, spot, items)))
      // Where as many bytes are too many already, they are not even read.
      const isLarge = bodyLimitOf(call.path) < 200_000
      const expected = isLarge ? [413, 'request.too-large'] : [400, 'request.invalid']
      expect([call.route, spot, answer.status, answer.body.code]).toEqual([call.route, spot, ...expected])
    }
    expect(await digestOfEverything(shop.db)).toEqual(before)
  }, 60_000)

  test('one more than the limit: the list is named, not its items', async () => {
    for (const { call, spot, rules } of lists) {
      const length = Number(rules.get('arrayMaxSize')) + 1
      const answer = await send(call, changed(call.body, spot, Array(length).fill({})))
      const errors = [{ path: spot.join('.'), message: `at most ${length - 1} items are taken` }]
      expect([call.route, answer.status, answer.body.errors]).toEqual([call.route, 400, errors])
    }
    expect(await digestOfEverything(shop.db)).toEqual(before)
  }, 60_000)

  test('more values than any body has, wherever they are: 400', async () => {
    for (const call of calls) {
      const body = JSON.stringify({ ...call.body, x: Array(MAX_VALUES).fill(0) })
      const answer = await send(call, body)
      const isLarge = body.length > bodyLimitOf(call.path)
      expect([call.route, answer.status]).toEqual([call.route, isLarge ? 413 : 400])
    }
  }, 60_000)

  /**
   * Milliseconds of this process's work for which nobody else got a turn, at the longest; other programs on the machine
   * do not count. The least of three is the work itself.
   */
  async function longestTurnMs(work: () => Promise<unknown>): Promise<number> {
    const times: number[] = []
    for (let n = 0; n < 3; n++) {
      let isDone = false
      let longest = 0
      let before = process.cpuUsage()
      const done = work()
        .catch(() => undefined)
        .finally(() => {
          isDone = true
        })
      while (!isDone) {
        await turn()
        const spent = process.cpuUsage(before)
        longest = Math.max(longest, (spent.user + spent.system) / 1_000)
        before = process.cpuUsage()
      }
      await done
      times.push(longest)
      await sleep(1)
    }
    return Math.min(...times)
  }

  test(`the worst body within the limits is looked at in ${MAX_BLOCKED_MS} ms`, async () => {
    const pipe = validation()
    const objects = (length: number, make: (i: number) => object) => Array.from({ length }, (_, i) => make(i))
    const slow: unknown[] = []
    for (const { call, dto, spot, rules } of lists) {
      const length = Number(rules.get('arrayMaxSize'))
      const share = Math.floor((MAX_VALUES - 500) / length) - 1
      const last = String(spot.at(-1))
      const strange = (n: number) => Object.fromEntries(Array.from({ length: share }, (_, i) => [`x${n}_${i}`, null]))
      const bodies = {
        empty: changed(call.body, spot, Array(length).fill({})),
        nested: changed(
          call.body,
          spot,
          objects(length, () => ({ [last]: Array(share).fill({}) })),
        ),
        strange: changed(call.body, spot, objects(length, strange)),
        above: { ...call.body, more: Array(MAX_VALUES - 500).fill({}) },
      }
      for (const [name, body] of Object.entries(bodies)) {
        const spent = await longestTurnMs(() => pipe.transform(structuredClone(body), { type: 'body', metatype: dto }))
        slow.push(...(spent > MAX_BLOCKED_MS ? [[call.route, last, name, spent]] : []))
      }
    }
    expect(slow).toEqual([])
  }, 60_000)

  test('a product of as many kinds as there may be is no exception, and an error in it has its own place', async () => {
    const call = calls.find(({ route }) => route === 'POST /api/v1/admin/products')!
    const dto = classes.get(call.route)!
    const [sku] = call.body.skus as object[]
    const body = { ...call.body, skus: Array.from({ length: 400 }, (_, i) => ({ ...sku, spec: `第 ${i} 种` })) }
    const pipe = validation()
    const spent = await longestTurnMs(() => pipe.transform(structuredClone(body), { type: 'body', metatype: dto }))
    const whole = (await pipe.transform(structuredClone(body), { type: 'body', metatype: dto })) as typeof body
    expect(whole.skus.map(({ spec }) => spec)).toEqual(body.skus.map(({ spec }) => spec))
    expect(spent).toBeLessThan(MAX_BLOCKED_MS)
    const wrong = { ...body, skus: body.skus.map((one, i) => (i === 321 ? { ...one, priceFen: -1 } : one)) }
    await expect(pipe.transform(wrong, { type: 'body', metatype: dto })).rejects.toMatchObject({
      errors: [{ path: 'skus.321.priceFen' }],
    })
  })
})
