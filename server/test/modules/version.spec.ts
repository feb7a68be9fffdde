import { randomUUID } from 'node:crypto'
import { COUPON, GROUP_BUY, LEVEL, POINT, PRODUCT, REWARD, SKU } from '../fixtures/api-calls.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Answer } from '../harness/http.ts'

interface Saved {
  version: string
  code: string
  params: { version: string; by: string; at: string }
  title: string
  skus: { code: string; spec: string; onHand: number; priceFen: number }[]
}

interface Editable {
  code: string
  version: string
  path: string
  body: (n: number) => object
}

const ADMIN = '/api/v1/admin'
const GIFT = { ...REWARD, couponTemplateCode: null }
const STEP = { ...LEVEL, rankNo: 19, growthFrom: 9_000_000, giftTemplateCode: null }

describeOnEachEngine('two people editing one thing', (start) => {
  let shop: TradeShop
  let lin: string
  let tang: string
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 1 })
    const staff = async (username: string) => {
      const facts = { username, passwordHash: '', displayName: username, role: 'operator', pickupPointId: null }
      const staffId = await shop.db.transaction((tx) =>
        tx.insert('staff', { ...facts, isActive: true, createdAt: shop.clock.now() }),
      )
      return shop.staffToken({ staffId, role: 'operator' })
    }
    lin = await staff('林')
    tang = await staff('唐')
  })

  const put = (as: string, path: string, body: object, version?: string) =>
    shop.http.put<Saved>(`${ADMIN}${path}`, body, { as, headers: version ? { 'if-match': version } : {} })
  const made = async (path: string, body: object): Promise<Saved> => {
    const answer = await shop.http.post<Saved>(`${ADMIN}${path}`, body, { as: lin, key: randomUUID() })
    expect([path, answer.status]).toEqual([path, 200])
    return answer.body
  }
  /** Level writes answer with the whole ladder. */
  const versionIn = (body: Saved & { items?: Saved[] }, code: string) =>
    body.items?.find((one) => one.code === code)?.version ?? body.version
  const outcome = ({ status, body }: Answer<Saved>) => (status === 200 ? 200 : body.code)

  const sku = (more: object) => ({ ...SKU, initialStock: undefined, ...more })
  const product = { ...PRODUCT, skus: [sku({ initialStock: 0 })] }

  /** Every kind of record: how it is made, and where and what is saved. */
  const kinds: Record<string, () => Promise<Editable>> = {
    product: async () => {
      const { code, version, skus } = await made('/products', product)
      const body = { ...product, skus: [sku({ code: skus[0]!.code })] }
      return { code, version, path: `/products/${code}`, body: (n: number) => ({ ...body, title: `脐橙 ${n}` }) }
    },
    category: async () => {
      const { code, version } = await made('/categories', { name: '坚果', parentCode: null })
      return { code, version, path: `/categories/${code}`, body: (n: number) => ({ name: `坚果 ${n}`, place: 1 }) }
    },
    'group buy': async () => {
      const { code, version } = await made('/group-buys', GROUP_BUY)
      return { code, version, path: `/group-buys/${code}`, body: (n: number) => ({ ...GROUP_BUY, title: `桃 ${n}` }) }
    },
    reward: async () => {
      const { code, version } = await made('/rewards', GIFT)
      return { code, version, path: `/rewards/${code}`, body: (n: number) => ({ ...GIFT, title: `篮 ${n}` }) }
    },
    level: async () => {
      const ladder = (await made('/levels', STEP)) as Saved & { items: Saved[] }
      const { code, version } = ladder.items.at(-1)!
      return { code, version, path: `/levels/${code}`, body: (n: number) => ({ ...STEP, name: `黑金 ${n}` }) }
    },
    'coupon template': async () => {
      const { code, version } = await made('/coupon-templates', { ...COUPON, budgetFen: undefined })
      const body = (n: number) => ({ totalLimit: 100 + n, perMemberLimit: 1, isInCentre: false })
      return { code, version, path: `/coupon-templates/${code}/limits`, body }
    },
    'pickup point': async () => {
      const { code, version } = await made('/pickup-points', POINT)
      return { code, version, path: `/pickup-points/${code}`, body: (n: number) => ({ ...POINT, name: `幸福里 ${n}` }) }
    },
  }

  test.each(Object.entries(kinds))('%s: the second of two saves is told who was faster', async (_, make) => {
    const { code, version, path, body } = await make()
    expect(version).toBe(`${code}.1`)
    const before = shop.clock.now()
    const first = await put(lin, path, body(1), version)
    expect([first.status, versionIn(first.body, code)]).toEqual([200, `${code}.2`])
    const told = { version: `${code}.2`, by: '林' }
    const after = shop.clock.now()
    const late = await put(tang, path, body(2), version)
    expect(late).toMatchObject({ status: 409, body: { code: 'version.stale', params: told } })
    const at = new Date(late.body.params.at)
    expect(at >= before && at <= after).toBe(true)
    const again = await put(tang, path, body(2), told.version)
    expect([again.status, versionIn(again.body, code)]).toEqual([200, `${code}.3`])
    for (const [odd, status, why] of [
      [undefined, 428, 'version.required'],
      [`${code}.9`, 422, 'version.unknown'],
      [`OTHER.3`, 422, 'version.unknown'],
      [`${code}.0`, 422, 'version.unknown'],
      ['*', 422, 'version.unknown'],
    ] as const)
      expect(await put(lin, path, body(3), odd)).toMatchObject({ status, body: { code: why } })
    expect(versionIn((await put(lin, path, body(4), `${code}.3`)).body, code)).toBe(`${code}.4`)
  })

  test.each(Object.entries(kinds).filter(([kind]) => kind !== 'level'))(
    '%s: of eight saves at once one wins',
    async (_, make) => {
      const { code, version, path, body } = await make()
      for (const [round, known] of [version, `${code}.2`].entries()) {
        const answers = await Promise.all(
          Array.from({ length: 8 }, (_each, n) => put(n % 2 ? lin : tang, path, body(10 + 10 * round + n), known)),
        )
        expect(answers.map(outcome).sort()).toEqual([200, ...Array<string>(7).fill('version.stale')])
      }
    },
  )

  test('a SKU that a colleague has added, or filled, is not deleted by a save that does not know it', async () => {
    const { code, version, skus } = await made('/products', product)
    const path = `/products/${code}`
    const kept = sku({ code: skus[0]!.code })
    const added = await put(tang, path, { ...product, skus: [kept, sku({ spec: '礼盒', initialStock: 40 })] }, version)
    expect(added.body.skus.map(({ onHand }) => onHand)).toEqual([0, 40])
    expect(outcome(await put(lin, path, { ...product, skus: [kept] }, version))).toBe('version.stale')
    const full = await put(lin, path, { ...product, skus: [kept] }, added.body.version)
    expect(full).toMatchObject({ status: 409, body: { code: 'stock.on-hand', params: { spec: '礼盒', onHand: 40 } } })
    const after = await shop.http.get<Saved>(`${ADMIN}${path}`, { as: lin })
    expect(after.body).toEqual(added.body)
  })
})
