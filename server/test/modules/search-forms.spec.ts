import { randomUUID } from 'node:crypto'
import { looksEmpty } from '@tuanke/shared/text'
import { COUPON, GROUP_BUY, PRODUCT, SKU } from '../fixtures/api-calls.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Page {
  items: { code: string; memberNo: string }[]
}
const ADMIN = '/api/v1/admin'
const APP = '/api/v1/app'

/** As it is typed with a Chinese keyboard left in full width. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')
const formsOf = (text: string) => ({
  itself: text,
  capitals: text.toUpperCase(),
  small: text.toLowerCase(),
  wide: wide(text),
  composed: text.normalize('NFC'),
  decomposed: text.normalize('NFD'),
})

const titles = [
  ...['阳光玫瑰 Ｇrape 500G', 'Crème Brûlée', 'ПЕЛЬМЕНИ «Ёлочка»', 'Straße', 'ΟΔΟΣ', 'İstanbul çay', '1㎏ ①号 ﬁsh'],
  ...['100%_!椰子水', 'がぎぐ', '김치 만두', 'O\'Neil \\ "q"', 'café\u0301', '👩‍👩‍👧礼盒❤️'],
]
/** The scripts that titles are made of, and what stands between their letters. */
const RANGES = [
  ...([
    [0x21, 0x7e],
    [0xc0, 0x24f],
    [0x300, 0x320],
    [0x370, 0x3ff],
    [0x400, 0x4ff],
    [0x531, 0x586],
  ] as const),
  ...([
    [0x1e00, 0x1fff],
    [0x2100, 0x2188],
    [0x2460, 0x24ff],
    [0x3041, 0x30fe],
    [0x4e00, 0x9fa5],
  ] as const),
  ...([
    [0xac00, 0xd7a3],
    [0xf900, 0xfa6d],
    [0xfb00, 0xfb06],
    [0xff01, 0xffee],
    [0x10400, 0x1044f],
    [0x20, 0x20],
  ] as const),
]
let seed = 7
const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
const anyTitle = (): string =>
  Array.from({ length: 1 + random(16) }, () => {
    const [from, to] = RANGES[random(RANGES.length)]!
    return String.fromCodePoint(from + random(to - from + 1))
  })
    .join('')
    .trim()
const others = Array.from({ length: 40 }, anyTitle)
  .filter((text) => !looksEmpty(text) && Object.values(formsOf(text)).every((form) => form.length <= 64))
  .slice(0, 20)

describeOnEachEngine('whatever is found by its own name, in whatever letters it is typed', (start) => {
  let shop: TradeShop
  let staff: { as: string }
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 1, start: { sandbox: true } })
    staff = { as: shop.staffToken() }
    await shop.control('/people', { people: [{ openid: 'o_test_1' }] })
  })

  const made = async (path: string, body: object): Promise<string> => {
    const answer = await shop.http.post<{ code: string }>(`${ADMIN}${path}`, body, { ...staff, key: randomUUID() })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.code
  }
  const codesAt = async (path: string, q: string, options = {}) => {
    const name = path.endsWith('/members') ? 'query' : 'q'
    const answer = await shop.http.get<Page>(`${path}?limit=100&${name}=${encodeURIComponent(q)}`, options)
    if (answer.status !== 200) throw new Error(`${path}?q=${q}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.items.map((one) => one.code ?? one.memberNo)
  }
  /** In which of the forms it is not found. */
  const missed = async (path: string, text: string, code: string, options = {}) => {
    const found = Object.entries(formsOf(text)).map(
      async ([form, q]) => [form, (await codesAt(path, q, options)).includes(code)] as const,
    )
    return (await Promise.all(found)).filter(([, isFound]) => !isFound).map(([form]) => form)
  }
  const publish = (code: string) =>
    shop.db.transaction((tx) => tx.run("UPDATE group_buys SET status = 'published' WHERE code = ?", [code]))

  test.each([...titles, ...others])('a product, its group buy and a coupon called %j', async (title) => {
    const product = await made('/products', { ...PRODUCT, title })
    expect(await missed(`${ADMIN}/products`, title, product, staff)).toEqual([])
    const groupBuy = await made('/group-buys', { ...GROUP_BUY, title })
    await publish(groupBuy)
    expect(await missed(`${ADMIN}/group-buys`, title, groupBuy, staff)).toEqual([])
    expect(await missed(`${APP}/group-buys`, title, groupBuy)).toEqual([])
    const coupon = await made('/coupon-templates', { ...COUPON, title })
    expect(await missed(`${ADMIN}/coupon-templates`, title, coupon, staff)).toEqual([])
  })

  test('a product that got another title is found by that one only', async () => {
    const code = await made('/products', { ...PRODUCT, title: 'Пирожки' })
    const url = `${ADMIN}/products/${code}`
    const headers = { 'if-match': `${code}.1` }
    const { skus } = (await shop.http.get<{ skus: { code: string }[] }>(url, staff)).body
    const kept = { ...SKU, initialStock: undefined, code: skus[0]!.code }
    const body = { ...PRODUCT, title: 'ВАРЕНИКИ', skus: [kept] }
    expect((await shop.http.put(url, body, { ...staff, headers })).status).toBe(200)
    expect(await codesAt(`${ADMIN}/products`, 'вареники', staff)).toEqual([code])
    expect(await codesAt(`${ADMIN}/products`, 'пирожки', staff)).toEqual([])
  })

  test.each(['Zoë Ｌin', 'ОЛЬГА', 'O%_!', '小ﬁ①'])('a member called %j, and their ticket', async (nickname) => {
    const as = { as: shop.token(0) }
    expect((await shop.http.patch(`${APP}/me`, { nickname }, as)).status).toBe(200)
    expect(await missed(`${ADMIN}/members`, nickname, 'M0000001', staff)).toEqual([])
    const input = { kind: 'question', text: `Ёжик ${nickname} Ｑ`, pictures: [] }
    const { body } = await shop.http.post<{ code: string }>(`${APP}/tickets`, input, { ...as, key: randomUUID() })
    expect(await missed(`${ADMIN}/tickets`, `ёЖИК ${nickname} ｑ`, body.code, staff)).toEqual([])
    expect(await missed(`${ADMIN}/tickets`, nickname, body.code, staff)).toEqual([])
  })
})
