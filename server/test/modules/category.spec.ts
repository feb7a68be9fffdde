import { randomUUID } from 'node:crypto'
import type { AdminCategory, CategoryList } from '../../src/modules/goods/catalog/dto/category.dto.ts'
import { COUPON, PRODUCT } from '../fixtures/api-calls.ts'
import { putAsRead } from '../fixtures/put-as-read.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const BASE = '/api/v1/admin/categories'
const DAY_MS = 86_400_000

type Answer = CategoryList & { code: string; params: Record<string, unknown> }

describeOnEachEngine('categories at the desk', (start) => {
  let shop: TradeShop
  let owner: { as: string }
  beforeEach(async () => {
    shop = await openTradeShop(start, { members: 2, start: { sandbox: false } })
    owner = { as: shop.staffToken() }
  })

  const make = async (name: string, parentCode: string | null = null): Promise<string> => {
    const answer = await shop.http.post<AdminCategory>(BASE, { name, parentCode }, owner)
    expect(answer.status).toBe(200)
    return answer.body.code
  }
  const put = (code: string, body: object) => putAsRead<Answer>(shop.http, `${BASE}/${code}`, body, owner)
  const remove = (code: string, query = '') => shop.http.delete<Answer>(`${BASE}/${code}${query}`, owner)
  const list = async () => (await shop.http.get<CategoryList>(BASE, owner)).body.items
  const names = async () => (await list()).map(({ name }) => name)
  const makeProduct = async (categoryCode: string) => {
    const made = await shop.http.post<{ code: string }>('/api/v1/admin/products', { ...PRODUCT, categoryCode }, owner)
    expect(made.status).toBe(200)
    return made.body.code
  }
  const categoryOf = async (code: string) =>
    (await shop.http.get<{ categoryCode: string }>(`/api/v1/admin/products/${code}`, owner)).body.categoryCode

  test('one is renamed and put elsewhere on its level, and everybody sees it there', async () => {
    const nuts = await make('坚果')
    const meat = await make('肉')
    const almonds = await make('巴旦木', nuts)
    const walnuts = await make('核桃', nuts)
    expect(await names()).toEqual(['水果', '坚果', '肉'])
    const first = await put(meat, { name: ' 肉禽蛋 ', place: 1 })
    expect(first.body.items.map(({ code, name, version }) => [code, name, version])).toEqual([
      [meat, '肉禽蛋', `${meat}.2`],
      ['FRUIT', '水果', 'FRUIT.1'],
      [nuts, '坚果', `${nuts}.1`],
    ])
    await put(meat, { name: '肉禽蛋', place: 500 })
    expect(await names()).toEqual(['水果', '坚果', '肉禽蛋'])
    const child = await put(walnuts, { name: '核桃', place: 1 })
    expect(child.body.items[1]!.children.map(({ code }) => code)).toEqual([walnuts, almonds])
    expect(await names()).toEqual(['水果', '坚果', '肉禽蛋'])
    expect(await make('水产')).toBe((await list()).at(-1)!.code)
    expect(await put('NOSUCH', { name: '无', place: 1 })).toMatchObject({
      status: 404,
      body: { code: 'category.not-found' },
    })
    for (const bad of [
      { name: '  ', place: 1 },
      { name: '肉', place: 0 },
      { name: '肉', place: 501 },
      { name: '肉', place: 1.5 },
      { name: '肉', place: 1, sortOrder: 3 },
    ])
      expect(await put(meat, bad)).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
    expect(await names()).toEqual(['水果', '坚果', '肉禽蛋', '水产'])
  })

  test('of sixteen moves at once each is whole: the level keeps every one, each in a place of its own', async () => {
    const codes: string[] = []
    for (let n = 0; n < 8; n++) codes.push(await make(`类 ${n}`))
    const answers = await Promise.all(
      codes.flatMap((code, n) => [1, 9].map((place) => put(code, { name: `类 ${n}`, place }))),
    )
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(8)
    expect((await list()).map(({ code }) => code).sort()).toEqual(['FRUIT', ...codes].sort())
    const orders = await shop.rows<{ sortOrder: number }>('SELECT sortOrder FROM categories ORDER BY sortOrder')
    expect(orders.map(({ sortOrder }) => sortOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('an empty one is deleted; one with products is not, unless they move in the same step', async () => {
    const nuts = await make('坚果')
    const meat = await make('肉')
    const product = await makeProduct(nuts)
    const archived = await makeProduct(nuts)
    await shop.http.post(`/api/v1/admin/products/${archived}/archive`, undefined, owner)
    expect((await list()).map(({ products }) => products)).toEqual([1, 2, 0])
    const refused = { status: 409, body: { code: 'category.in-use', params: { products: 2 } } }
    expect(await remove(nuts)).toMatchObject(refused)
    for (const nowhere of ['NOSUCH', nuts])
      expect(await remove(nuts, `?productsTo=${nowhere}`)).toMatchObject({
        status: 404,
        body: { code: 'category.not-found' },
      })
    expect([await categoryOf(product), await categoryOf(archived), await names()]).toEqual([
      ...[nuts, nuts],
      ['水果', '坚果', '肉'],
    ])
    const gone = await remove(nuts, `?productsTo=${meat}`)
    expect(gone.body.items.map(({ code, products }) => [code, products])).toEqual([
      ['FRUIT', 1],
      [meat, 2],
    ])
    expect([await categoryOf(product), await categoryOf(archived)]).toEqual([meat, meat])
    expect(await remove(nuts)).toMatchObject({ status: 404, body: { code: 'category.not-found' } })
    const empty = await make('空')
    expect(await remove(empty)).toMatchObject({ status: 200 })
    expect(await names()).toEqual(['水果', '肉'])
  })

  test('one with categories below it stays', async () => {
    const nuts = await make('坚果')
    const almonds = await make('巴旦木', nuts)
    expect(await remove(nuts, '?productsTo=FRUIT')).toMatchObject({
      status: 409,
      body: { code: 'category.has-children', params: { children: 1 } },
    })
    expect(await names()).toEqual(['水果', '坚果'])
    expect(await remove(almonds)).toMatchObject({ status: 200 })
    expect(await remove(nuts)).toMatchObject({ status: 200 })
  })

  test('one that a coupon is good for stays until the coupon has had its day', async () => {
    const nuts = await make('坚果')
    const product = await makeProduct(nuts)
    const until = new Date(shop.clock.now().getTime() + DAY_MS).toISOString()
    const coupon = { ...COUPON, title: '坚果券', categoryCodes: [nuts], budgetFen: undefined, issueUntilAt: until }
    const made = await shop.http.post('/api/v1/admin/coupon-templates', coupon, { ...owner, key: randomUUID() })
    expect(made.status).toBe(200)
    expect(await remove(nuts, '?productsTo=FRUIT')).toMatchObject({
      status: 409,
      body: { code: 'category.named-by-coupon', params: { title: '坚果券' } },
    })
    expect(await categoryOf(product)).toBe(nuts)
    shop.clock.advance(2 * DAY_MS)
    owner = { as: shop.staffToken() }
    expect(await remove(nuts, '?productsTo=FRUIT')).toMatchObject({ status: 200 })
    expect(await categoryOf(product)).toBe('FRUIT')
  })

  test('a category never goes from under a product that is being made', async () => {
    for (let round = 0; round < 4; round++) {
      const code = await make(`争 ${round}`)
      const [made, gone] = await Promise.all([
        shop.http.post('/api/v1/admin/products', { ...PRODUCT, categoryCode: code }, owner),
        remove(code),
      ])
      expect([`${made.status} ${gone.status}`]).toEqual([expect.stringMatching(/^(200 409|404 200)$/)])
    }
    const [lost] = await shop.rows<{ n: number }>(
      'SELECT COUNT(*) AS n FROM products WHERE categoryId NOT IN (SELECT id FROM categories)',
    )
    expect(lost!.n).toBe(0)
  })

  test('who may', async () => {
    const analyst = { as: shop.staffToken({ role: 'analyst' }) }
    expect((await shop.http.get(BASE, analyst)).status).toBe(200)
    expect((await shop.http.delete(`${BASE}/FRUIT`, analyst)).status).toBe(403)
    expect((await putAsRead(shop.http, `${BASE}/FRUIT`, { name: '果', place: 1 }, analyst)).status).toBe(403)
    expect(await names()).toEqual(['水果'])
  })
})
