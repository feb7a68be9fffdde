import type { Type } from '@nestjs/common'
import { getMetadataStorage } from 'class-validator'
import { type BodyCall, bodyCalls } from '../fixtures/api-calls.ts'
import { bodyClasses, deepFields } from '../fixtures/body-classes.ts'
import { changed, type Spot, spots } from '../fixtures/spots.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Refusal {
  code: string
  errors?: { path: string }[]
}

/** Endings that are counted in more than one way: with a variation selector, joined, combining, outside the first plane. */
const ENDINGS = ['❤️', '👨‍👩‍👧', 'e\u0301', '𠮷', '好']
const FAMILIES = ['app', 'admin']

/** So many code points, with the ending last. */
const textOf = (length: number, ending: string) => {
  const last = [...ending].slice(0, length)
  return '好'.repeat(length - last.length) + last.join('')
}

describeOnEachEngine('texts at their limit', (start) => {
  let shop: TradeShop
  let texts: { call: BodyCall; spot: Spot; max: number }[]
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2 })
    const { orderNo } = await shop.place(0)
    const classes = bodyClasses(shop.app)
    texts = bodyCalls({ wish: shop.wish(), orderNo }).flatMap((call) => {
      const there = new Set(spots(call.body, (value) => typeof value === 'string').map((spot) => spot.join('.')))
      return deepFields(classes.get(call.route) as Type)
        .filter(({ field, spot }) => field.rules.has('textLength') && there.has(spot.join('.')))
        .map(({ spot, field }) => ({ call, spot, max: Number(field.rules.get('textLength')) }))
    })
  })
  const send = ({ method, path, by }: BodyCall, body: unknown) =>
    shop.http[method]<Refusal>(path, body, { as: by === 'member' ? shop.token(0) : shop.staffToken() })

  test('every text of every body counts as its column does', () => {
    expect(texts.length).toBeGreaterThan(60)
    const own = ['maxLength', 'isLength', 'minLength']
    const all = [...bodyClasses(shop.app).values()].flatMap((dto) =>
      getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false),
    )
    expect(all.filter(({ name }) => own.includes(name ?? '')).map(({ propertyName }) => propertyName)).toEqual([])
    for (const family of FAMILIES) expect(texts.some(({ call }) => call.path.includes(`/${family}/`))).toBe(true)
  })

  test('at the limit: taken or refused, never 5xx; one beyond: 400 that names it', async () => {
    const failed: unknown[] = []
    for (const { call, spot, max } of texts)
      for (const [n, ending] of ENDINGS.entries()) {
        const at = await send(call, changed(call.body, spot, textOf(max, ending)))
        if (at.status >= 500 && at.body.code !== 'wechat.unavailable' && at.body.code !== 'member.nickname-unchecked')
          failed.push([call.route, spot.join('.'), ending, at.status])
        if (n > 1) continue
        const beyond = await send(call, changed(call.body, spot, textOf(max + 1, ending)))
        const named = beyond.body.errors?.map(({ path }) => path)
        if (beyond.status !== 400 || !named?.includes(spot.join('.')))
          failed.push([call.route, spot.join('.'), ending, 'beyond', beyond.status, named])
      }
    expect(failed).toEqual([])
  }, 240_000)

  test('a product’s blocks are kept as they were sent, or are too many in all', async () => {
    const call = bodyCalls({ wish: shop.wish(), orderNo: 'none' }).find(
      ({ route }) => route === 'POST /api/v1/admin/products',
    )!
    const text = textOf(2_000, '❤️')
    const blocks = (length: number) => Array.from({ length }, () => ({ kind: 'text', text }))
    const kept = await send(call, { ...call.body, blocks: blocks(10) })
    expect(kept.status).toBe(200)
    const { code } = kept.body
    const [row] = await shop.rows<{ blocksJson: unknown }>('SELECT blocksJson FROM products WHERE code = ?', [code])
    expect(row!.blocksJson).toEqual(blocks(10))
    const refused = await send(call, { ...call.body, blocks: blocks(11) })
    expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([400, 'blocks'])
  })

  test('half a character is no text', async () => {
    for (const { call, spot } of texts) {
      const body = JSON.stringify(changed(call.body, spot, 'HALF')).replace('HALF', 'a\\ud800')
      const answer = await shop.http[call.method]<Refusal>(call.path, body, {
        as: call.by === 'member' ? shop.token(0) : shop.staffToken(),
      })
      expect([call.route, spot, answer.status]).toEqual([call.route, spot, 400])
    }
  }, 60_000)

  test('a name that cannot be seen is none, whoever or whatever it names', async () => {
    const names = texts.filter(({ spot }) => /^(name|title|spec|nickname)$/.test(String(spot.at(-1))))
    expect(names.length).toBeGreaterThan(12)
    const taken: unknown[] = []
    for (const { call, spot } of names)
      for (const empty of ['\u3164', '\u2800', '\u00ad', '\u061c', '\u034f', '\u{e0041}\u{e007f}', ' \u200b\u3000']) {
        const answer = await send(call, changed(call.body, spot, empty))
        if (answer.status !== 400 && answer.status !== 422)
          taken.push([call.route, spot.join('.'), empty, answer.status])
      }
    expect(taken).toEqual([])
  }, 120_000)
})
