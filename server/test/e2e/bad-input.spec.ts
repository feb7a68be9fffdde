import { bodyCalls, type BodyCall } from '../fixtures/api-calls.ts'
import { digestOfEverything } from '../fixtures/everything.ts'
import { changed, isObject, spots, valueAt } from '../fixtures/spots.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Problem {
  code: string
  errors?: { path: string; message: string }[]
}
interface OpenApi {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, unknown> } }>>
}

const send = (shop: TradeShop, call: BodyCall, body: unknown) =>
  shop.http[call.method]<Problem>(call.path, body, { as: call.by === 'member' ? shop.token(0) : shop.staffToken() })

describeOnEachEngine('bad input', (start) => {
  let shop: TradeShop
  let calls: BodyCall[]
  let before: Record<string, string>
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2 })
    const { orderNo } = await shop.place(0)
    calls = bodyCalls({ wish: shop.wish(), orderNo })
    before = await everything()
  })
  /** How often one has asked for what is limited is counted, refused or not. */
  const everything = async () => {
    const { attempts: _, ...rows } = await digestOfEverything(shop.db)
    return rows
  }
  /** After every table of refusals: not one row has changed. */
  const expectNothingChanged = async () => expect(await everything()).toEqual(before)

  test('the calls below are all that take a JSON body', async () => {
    const { paths } = (await shop.http.get<OpenApi>('/api/openapi.json')).body
    const documented = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, operation]) => operation.requestBody?.content['application/json'])
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    )
    expect(calls.map(({ route }) => route).sort()).toEqual(documented.sort())
  })

  describe('bug 12: what only the server may say is not listened to', () => {
    const FIELDS = {
      price: 1,
      priceFen: 1,
      unitPriceFen: 1,
      amount: 1,
      amountFen: 1,
      payableFen: 1,
      discountFen: 1990,
      status: 'paid',
      paymentState: 'paid',
      paidAt: '2026-01-01T00:00:00Z',
      memberId: 2,
      staffId: 1,
      points: 100_000,
      role: 'owner',
      id: 1,
    }

    test('fields nobody asked for, anywhere in a body: 400 that names each, and nothing changes', async () => {
      for (const call of calls)
        for (const spot of spots(call.body, (value) => isObject(value) && !Array.isArray(value))) {
          const place = valueAt(call.body, spot) as object
          const strange = Object.fromEntries(Object.entries(FIELDS).filter(([field]) => !(field in place)))
          const answer = await send(shop, call, changed(call.body, spot, { ...place, ...strange }))
          const named = answer.body.errors?.map((error) => error.path).sort()
          const all = Object.keys(strange).map((field) => [...spot, field].join('.'))
          expect([call.route, answer.status, answer.body.code, named]).toEqual([
            call.route,
            400,
            'request.invalid',
            all.sort(),
          ])
        }
      await expectNothingChanged()
    }, 60_000)

    test('one of them is enough', async () => {
      const placing = calls.find(({ route }) => route === 'POST /api/v1/app/orders')!
      for (const [field, value] of Object.entries(FIELDS))
        for (const spot of [[], ['items', 0], ['contact']]) {
          const answer = await send(shop, placing, changed(placing.body, [...spot, field], value))
          expect([field, answer.status, answer.body.code]).toEqual([field, 400, 'request.invalid'])
        }
      await expectNothingChanged()
    })

    test('nor in a query', async () => {
      for (const path of ['/api/v1/app/orders', '/api/v1/app/me/points', '/api/v1/app/home']) {
        const answer = await shop.http.get<Problem>(`${path}?memberId=2`, { as: shop.token(0) })
        expect([path, answer.status, answer.body.code]).toEqual([path, 400, 'request.invalid'])
      }
    })
  })

  test('a list in place of an object, a text in place of a list, and the like: 400', async () => {
    const instead = (value: unknown) => (Array.isArray(value) ? [[[]], [null], {}, 'x', 1] : [[], [[]], [null], 'x', 1])
    for (const call of calls)
      for (const spot of spots(call.body, isObject))
        for (const shape of instead(valueAt(call.body, spot))) {
          const answer = await send(shop, call, changed(call.body, spot, shape))
          const told = [call.route, spot.join('.'), shape, answer.status, answer.body.code]
          expect(told).toEqual([call.route, spot.join('.'), shape, 400, 'request.invalid'])
        }
    await expectNothingChanged()
  }, 60_000)

  describe('bug 13: integer edges on every number', () => {
    const ODD: [string, unknown][] = [
      ['-1', -1],
      ['0', 0],
      ['1.5', 1.5],
      ['2³¹', 2 ** 31],
      ['2⁵³', 2 ** 53],
      ['1e21', 1e21],
      ['"1"', '1'],
      ['"NaN"', 'NaN'],
      ['[1]', [1]],
      ['{}', {}],
      ['null', null],
      ['true', true],
    ]
    /** Edges that mean something: nothing was paid for, no stock yet, no limit, one unit less. */
    const MEANT: Record<string, string[]> = {
      // A setting's value may be any of these; which of them its setting takes is swept in settings-admin.spec.ts.
      value: ['-1', '0', '1.5', '2³¹', '2⁵³', '1e21', '"1"', '"NaN"', '[1]', 'null', 'true'],
      version: ['0'],
      expectedPayableFen: ['0'],
      upToId: ['0'],
      thresholdFen: ['0'],
      growthFrom: ['0'],
      offBasisPoints: ['0'],
      delta: ['-1'],
      amount: ['-1'],
      // Null is no limit.
      stock: ['0', 'null'],
      sortOrder: ['0'],
      priceFen: ['0'],
      costFen: ['0'],
      weightGram: ['0'],
      lowMark: ['0'],
      initialStock: ['0'],
      groupPriceFen: ['0'],
      shippingFen: ['0'],
      alonePriceFen: ['null'],
      quota: ['null'],
      perMemberLimit: ['null'],
      unitsPerMember: ['null'],
      joinsPerMember: ['null'],
      opensPerMember: ['null'],
    }

    test('a number that is none, or beyond all bounds: 400 that names it, stock and sums unchanged', async () => {
      let asked = 0
      for (const call of calls)
        for (const spot of spots(call.body, (value) => typeof value === 'number'))
          for (const [name, value] of ODD) {
            if (MEANT[String(spot.at(-1))]?.includes(name)) continue
            const answer = await send(shop, call, changed(call.body, spot, value))
            const told = [call.route, name, answer.status, answer.body.code, answer.body.errors?.[0]?.path]
            expect(told).toEqual([call.route, name, 400, 'request.invalid', spot.join('.')])
            asked++
          }
      expect(asked).toBeGreaterThan(200)
      await expectNothingChanged()
    }, 60_000)

    test('numbers that JSON does not know: 400', async () => {
      for (const text of ['NaN', 'Infinity', '-', '0x10', '1e999', '01']) {
        const body = `{"upToId":${text}}`
        const headers = { 'content-type': 'application/json' }
        const answer = await shop.http.post<Problem>('/api/v1/app/me/notices/read', body, {
          as: shop.token(0),
          headers,
        })
        expect([text, answer.status, answer.body.code]).toEqual([text, 400, 'request.invalid'])
      }
      await expectNothingChanged()
    })

    const LISTS: [string, 'member' | 'owner'][] = [
      ['/api/v1/app/home', 'member'],
      ['/api/v1/app/orders', 'member'],
      ['/api/v1/app/me/notices', 'member'],
      ['/api/v1/app/me/points', 'member'],
      ['/api/v1/admin/orders', 'owner'],
      ['/api/v1/admin/products', 'owner'],
      ['/api/v1/admin/group-buys', 'owner'],
      ['/api/v1/admin/skus/SKU1/stock', 'owner'],
      ['/api/v1/admin/dead-letters', 'owner'],
    ]
    test.each(LISTS)('%s: limits and cursors out of bounds', async (path, by) => {
      const as = by === 'member' ? shop.token(0) : shop.staffToken()
      const get = async (query: string) => {
        const { status, body } = await shop.http.get<Problem>(`${path}?${query}`, { as })
        return [query, status, body.code]
      }
      expect(await get('limit=100')).toEqual(['limit=100', 200, undefined])
      for (const limit of [
        '-1',
        '0',
        '101',
        '1.5',
        '2147483648',
        '9007199254740992',
        '1e21',
        'NaN',
        'x',
        '',
        '1&limit=2',
      ])
        expect(await get(`limit=${limit}`)).toEqual([`limit=${limit}`, 400, 'request.invalid'])
      for (const cursor of [
        'x',
        '%00',
        'W10',
        'eyJhIjoxfQ',
        'WzEsMiwzLDRd',
        Buffer.from('[1e21]').toString('base64url'),
      ])
        expect(await get(`cursor=${cursor}`)).toEqual([`cursor=${cursor}`, 400, 'page.bad-cursor'])
      expect(await get(`cursor=${'x'.repeat(600)}`)).toMatchObject({ 1: 400, 2: 'request.invalid' })
    })

    test('in a path', async () => {
      const statuses = {
        '-1': 400,
        '0': 400,
        '1.5': 400,
        x: 400,
        '%00': 400,
        '[1]': 400,
        '2147483648': 404,
        '1e21': 400,
      }
      for (const [id, status] of Object.entries(statuses)) {
        const path = `/api/v1/admin/dead-letters/${id}/retry`
        const answer = await shop.http.post<Problem>(path, undefined, { as: shop.staffToken() })
        expect([id, answer.status]).toEqual([id, status])
      }
    })
  })
})
