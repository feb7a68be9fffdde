import type { Type } from '@nestjs/common'
import { type BodyCall, bodyCalls } from '../fixtures/api-calls.ts'
import { bodyClasses, deepFields } from '../fixtures/body-classes.ts'
import { changed, type Spot } from '../fixtures/spots.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Schema {
  $ref?: string
  type?: string
  properties?: Record<string, Schema>
  items?: Schema
}
interface OpenApi {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>
  components: { schemas: Record<string, Schema> }
}

const HOLDS_ADDRESS = /url$|^(pictures|gallery|images?)$/i
/** Tried in every field. */
const STRANGE = [
  'javascript:alert(1)',
  'data:image/png;base64,AA==',
  'https://example.com/images/a.webp',
  '//example.com/a.webp',
]
/** Tried in one: all fields have one rule. */
const STRANGER = [
  ...[
    'JaVaScRiPt:alert(1)',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'blob:https://example.com/1',
    'ftp://example.com/a',
  ],
  ...['http://127.0.0.1/images/a.webp', '/images/../api/v1/app/me', '/images/a.webp?x=1', '/images/a.webp#x'],
  ...[
    ' /images/a.webp',
    '/images/a.webp\n',
    '/images/a.svg',
    '\\\\example.com\\a.webp',
    'images/a.webp',
    '/api/v1/app/me',
  ],
  ...['/images/a%2fb.webp', '/images/.webp', '/images//a.webp'],
]

describeOnEachEngine('addresses of pictures', (start) => {
  let shop: TradeShop
  let fields: { call: BodyCall; spot: Spot }[]
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 1, start: { sandbox: false } })
    const { orderNo } = await shop.place(0)
    const classes = bodyClasses(shop.app)
    fields = bodyCalls({ wish: shop.wish(), orderNo }).flatMap((call) =>
      deepFields(classes.get(call.route) as Type)
        .filter(({ field }) => HOLDS_ADDRESS.test(field.name))
        .map(({ spot, field }) => ({ call, spot: field.isList ? [...spot, 0] : spot })),
    )
  })

  /** Every field of a body that the description of the API names like an address: `POST /… gallery`. */
  const described = ({ paths, components }: OpenApi): string[] => {
    const inside = (schema: Schema | undefined, seen: string[]): string[] => {
      const name = schema?.$ref?.split('/').at(-1)
      if (name !== undefined) return seen.includes(name) ? [] : inside(components.schemas[name], [...seen, name])
      if (schema?.items) return inside(schema.items, seen)
      return Object.entries(schema?.properties ?? {}).flatMap(([field, one]) => [
        ...(HOLDS_ADDRESS.test(field) ? [field] : []),
        ...inside(one, seen),
      ])
    }
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody }]) =>
        inside(requestBody?.content['application/json']?.schema, []).map(
          (field) => `${method.toUpperCase()} ${path} ${field}`,
        ),
      ),
    )
  }

  test('every field that holds one is tried', async () => {
    const { body } = await shop.http.get<OpenApi>('/api/openapi.json')
    const tried = fields.map(({ call, spot }) => `${call.route} ${spot.findLast((step) => typeof step === 'string')}`)
    const all = [...new Set(described(body))].sort()
    expect(all.length).toBeGreaterThan(10)
    expect([...new Set(tried)].sort()).toEqual(all)
  })

  test('is one of our own uploads: no script, no data, no stranger’s host', async () => {
    const before = await shop.rows('SELECT title, coverUrl FROM products')
    const taken: unknown[] = []
    for (const [n, { call, spot }] of fields.entries())
      for (const strange of n === fields.length - 1 ? [...STRANGE, ...STRANGER] : STRANGE) {
        const isBlock = spot[0] === 'blocks'
        const body = isBlock ? changed(call.body, ['blocks', 0], { kind: 'image', url: '', alt: '' }) : call.body
        const answer = await shop.http[call.method]<{ code: string }>(call.path, changed(body, spot, strange), {
          as: call.by === 'member' ? shop.token(0) : shop.staffToken(),
        })
        if (answer.status !== 400 || answer.body.code !== 'request.invalid')
          taken.push([call.route, spot.join('.'), strange, answer.status, answer.body.code])
      }
    expect(taken).toEqual([])
    expect(await shop.rows('SELECT title, coverUrl FROM products')).toEqual(before)
  }, 120_000)
})
