import { bodyCalls } from '../fixtures/api-calls.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const CALLS = 400
/** Another seed is another walk: `FUZZ_SEED=7 npx jest test/e2e/fuzz`. */
const SEED = Number(process.env.FUZZ_SEED ?? 20261122)

interface OpenApi {
  paths: Record<string, Record<string, object>>
}

const TEXTS = [
  '',
  ' ',
  '0',
  'null',
  'a'.repeat(70),
  'a'.repeat(3_000),
  '😀'.repeat(40),
  '\u0000',
  '\u202e\u200b',
  "' OR 1=1 --",
  '%_\\',
  '__proto__',
  'constructor',
  '2026-02-30T00:00:00Z',
  '2099-12-31T23:59:59+14:00',
]
/** Half a character can stand in JSON only, not in a URL. */
const HALF = '\ud800'
const VALUES: unknown[] = [
  ...TEXTS,
  HALF,
  ...[null, true, -1, 0, 1.5, 2 ** 31, 2 ** 53, 1e21],
  ...[
    [],
    [[]],
    [[[]]],
    [null],
    [{}],
    {},
    { a: 1 },
    { length: 3 },
    { toString: 1 },
    { constructor: null },
    { __proto: {} },
  ],
]

/** mulberry32: small, and the same walk everywhere. */
function dice(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    chance: (p: number) => next() < p,
    one: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!,
  }
}
type Dice = ReturnType<typeof dice>

/** The body with something odd somewhere: a value replaced, a key gone, a key too many. */
function spoilt(body: unknown, { chance, one }: Dice): unknown {
  if (typeof body !== 'object' || body === null || chance(0.15)) return one(VALUES)
  const key = one(Object.keys(body))
  if (key === undefined) return one(VALUES)
  if (Array.isArray(body)) return body.map((value, i) => (String(i) === key ? spoilt(value, { chance, one }) : value))
  const { [key]: value, ...rest } = body as Record<string, unknown>
  if (chance(0.1)) return rest
  if (chance(0.05)) return { ...body, [one(TEXTS)]: one(VALUES) }
  return { ...rest, [key]: spoilt(value, { chance, one }) }
}

describeOnEachEngine('X4: whatever comes in', (start) => {
  test(`of ${CALLS} random calls none is answered with 5xx`, async () => {
    const shop = await openTradeShop(start, { members: 2, stock: [50] })
    const { orderNo, teamCode } = await shop.place(0)
    // WeChat knows them, or it would not take their payments.
    await Promise.all([shop.loginCode('o_test_1'), shop.loginCode('o_test_2')])
    const { paths } = (await shop.http.get<OpenApi>('/api/openapi.json')).body
    const routes = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => ({ method: method.toUpperCase(), path })),
    )
    const good = new Map(bodyCalls({ wish: shop.wish(), orderNo }).map(({ route, body }) => [route, body]))
    const queries = ['limit', 'cursor', 'q', 'state', 'stage', 'phase', 'category', 'lowStock', 'groupBuyCode']
    const real = [orderNo, teamCode!, 'GB00000001', 'P00000001', 'SKU1', 'PP01', '1', 'publish', 'end', 'copy']
    const roll = dice(SEED)
    const failures: unknown[] = []
    for (let n = 0; n < CALLS; n++) {
      const { method, path: template } = roll.one(routes)
      const filled = template.replace(/\{\w+\}/g, () =>
        encodeURIComponent(roll.chance(0.6) ? roll.one(real) : roll.one(TEXTS)),
      )
      const query = roll.chance(0.3) ? `?${roll.one(queries)}=${encodeURIComponent(roll.one(TEXTS))}` : ''
      const body = method === 'GET' ? undefined : spoilt(good.get(`${method} ${template}`) ?? {}, roll)
      const as = roll.one([shop.token(0), shop.token(1), shop.staffToken(), undefined])
      // As the member or staff the route is for, most of the time: a 401 proves little.
      const fitting = template.startsWith('/api/v1/admin') ? shop.staffToken() : shop.token(0)
      const answer = await shop.http.send(method, filled + query, body, { as: roll.chance(0.85) ? fitting : as })
      const type = answer.headers.get('content-type') ?? ''
      if (answer.status >= 500 || (answer.status >= 400 && !type.includes('problem+json')))
        failures.push([answer.status, method, (filled + query).slice(0, 200), JSON.stringify(body)?.slice(0, 500)])
    }
    expect(failures).toEqual([])
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  }, 60_000)
})
