import type { GroupBuyDetail } from '../../src/modules/trade/group-buy/dto/group-buy-detail.dto.ts'
import type { Home, HotWords, RatedPage } from '../../src/modules/views/storefront/dto/home.dto.ts'
import type { OfferCoupons } from '../../src/modules/views/storefront/dto/offer-coupons.dto.ts'
import { checkoutPurse } from '../fixtures/checkout-purse.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const app = '/api/v1/app'
const HOUR_MS = 3_600_000

describeOnEachEngine('what decides before the checkout', (start) => {
  let shop: TradeShop
  let purse: ReturnType<typeof checkoutPurse>

  beforeEach(async () => {
    shop = await openTradeShop(start, { members: 3, start: { sandbox: false } })
    purse = checkoutPurse(shop)
  })
  afterEach(async () => expect(await shop.brokenInvariants()).toEqual([]))

  const as = (n?: number) => (n === undefined ? {} : { as: shop.token(n) })
  const home = async (n?: number) => (await shop.http.get<Home>(`${app}/home`, as(n))).body
  const offer = async (n?: number) =>
    (await shop.http.get<GroupBuyDetail>(`${app}/group-buys/${shop.groupBuyCode}`, as(n))).body
  const coupons = async (n?: number) =>
    (await shop.http.get<OfferCoupons>(`${app}/group-buys/${shop.groupBuyCode}/coupons`, as(n))).body
  const anotherGroupBuy = async (about: Record<string, string | Date | boolean>): Promise<void> => {
    const [first] = await shop.rows<Record<string, string | number>>('SELECT * FROM group_buys ORDER BY id LIMIT 1')
    const { id: _, ...row } = first!
    await shop.db.transaction((tx) => tx.insert('group_buys', { ...row, ...about }))
  }

  test('a card leads to the team that lacks fewest, and says whether it is one of mine', async () => {
    expect((await home()).items[0]!.nearestTeam).toBeNull()
    const { orderNo, teamCode } = await shop.place(0)
    await shop.confirm(0, orderNo)
    expect((await home(1)).items[0]!.nearestTeam).toMatchObject({ teamCode, seatsLeft: 2, isMine: false })
    expect((await home(0)).items[0]!.nearestTeam).toMatchObject({ teamCode, seatsLeft: 2, isMine: true })
  })

  test('a waiting order says which group buy it is for', async () => {
    const { orderNo } = await shop.place(0)
    const { body } = await shop.http.get<{ items: object[] }>(`${app}/orders?state=unpaid`, as(0))
    expect(body.items).toEqual([
      expect.objectContaining({ orderNo, groupBuyCode: shop.groupBuyCode, stage: 'unpaid', payableFen: 1990 }),
    ])
  })

  test('cards carry what customers say, on home and in search, and only what is public counts', async () => {
    const review = (state: string, productScore: number, n: number) => ({
      ...{ code: `RV${n}`, memberId: shop.memberIds[0]!, orderId: n, orderLineId: n, productId: shop.productId },
      ...{ spec: '1 号规格', productScore, serviceScore: 5, deliveryScore: 5, body: '', picturesJson: [] },
      ...{ hasPictures: false, isAnonymous: false, state, textVerdict: 'pass', textLabel: null, stateReason: '' },
      ...{ createdAt: shop.clock.now(), approvedAt: null, reply: null, repliedAt: null },
    })
    await shop.db.transaction((tx) =>
      tx.insert('reviews', [review('approved', 5, 1), review('approved', 4, 2), review('held', 1, 3)]),
    )
    expect((await home()).items[0]).toMatchObject({ ratingTenths: 45, reviewCount: 2 })
    const found = await shop.http.get<RatedPage>(`${app}/group-buys?q=${encodeURIComponent('葡萄')}`)
    expect(found.body.items[0]).toMatchObject({ ratingTenths: 45, reviewCount: 2 })
    await shop.db.transaction((tx) => tx.run('DELETE FROM reviews'))
  })

  test('a newcomer is offered the coupon for the smallest order, whoever has bought is not', async () => {
    expect((await home()).newcomerCoupon).toBeNull()
    await purse.template({ title: '满 60 减 9', thresholdFen: 6000, offFen: 900 })
    await purse.template({ title: '满 15 减 5' })
    await purse.template({ title: '包邮券', kind: 'shipping', offFen: null, thresholdFen: 0 })
    expect((await home()).newcomerCoupon).toMatchObject({ title: '满 15 减 5', state: 'claimable' })
    expect((await home(0)).newcomerCoupon).toMatchObject({ title: '满 15 减 5' })
    const { orderNo } = await shop.place(0)
    expect((await home(0)).newcomerCoupon).toMatchObject({ title: '满 15 减 5' })
    await shop.confirm(0, orderNo)
    expect((await home(0)).newcomerCoupon).toBeNull()
  })

  test('coupons that fit these goods can be claimed there, and the price after the best of them is exact', async () => {
    expect(await coupons()).toEqual({ claimable: [], afterCoupon: [] })
    const scope = {
      categoryIds: [],
      productIds: [shop.productId + 1],
      excludedProductIds: [],
      onlyFor: ['米'],
      notFor: [],
    }
    await purse.template({ title: '别的商品', scopeJson: scope })
    await purse.template({ title: '满 60 减 9', thresholdFen: 6000, offFen: 900 })
    await purse.template({ title: '满 15 减 5', perMemberLimit: 1 })
    expect((await coupons()).claimable.map(({ title }) => title)).toEqual(['满 15 减 5', '满 60 减 9'])
    const [itemId] = shop.itemIds
    const best = { itemId, payableFen: 1490, couponTitle: '满 15 减 5' }
    expect((await coupons(0)).afterCoupon).toEqual([best])
    // In the hand it counts as before; it cannot be claimed twice.
    const { code } = (await coupons(0)).claimable[0]!
    const claimed = await shop.http.post(`${app}/coupon-templates/${code}/claim`, undefined, {
      ...as(0),
      key: 'claim-once-0001',
    })
    expect(claimed.status).toBe(200)
    expect(await coupons(0)).toMatchObject({ claimable: [{ title: '满 60 减 9' }], afterCoupon: [best] })
    expect((await shop.http.get(`${app}/group-buys/NOSUCH/coupons`)).status).toBe(404)
  })

  test('a coupon leads to the offers of its goods, its owner only', async () => {
    const none = { categoryIds: [], productIds: [], excludedProductIds: [], onlyFor: [], notFor: [] }
    const [product] = await shop.rows<{ categoryId: number }>('SELECT categoryId FROM products')
    const above = await shop.db.transaction((tx) =>
      tx.insert('categories', { code: 'FRESH', parentId: null, name: '生鲜', sortOrder: 2 }),
    )
    await shop.db.transaction((tx) => tx.run(`UPDATE categories SET parentId = ? WHERE code = 'FRUIT'`, [above]))
    const found = async (scope: object) => {
      const code = await purse.coupon(0, { scopeJson: { ...none, ...scope } })
      const page = await shop.http.get<RatedPage>(`${app}/me/coupons/${code}/group-buys`, as(0))
      const strange = await shop.http.get<{ code: string }>(`${app}/me/coupons/${code}/group-buys`, as(1))
      expect([strange.status, strange.body.code]).toEqual([404, 'coupon.not-found'])
      return page.body.items.map((card) => card.code)
    }
    const here = [shop.groupBuyCode]
    expect(await found({})).toEqual(here)
    expect(await found({ productIds: [shop.productId] })).toEqual(here)
    expect(await found({ categoryIds: [product!.categoryId] })).toEqual(here)
    expect(await found({ categoryIds: [above] })).toEqual(here)
    expect(await found({ categoryIds: [above + 1] })).toEqual([])
    expect(await found({ productIds: [shop.productId + 1] })).toEqual([])
    expect(await found({ excludedProductIds: [shop.productId] })).toEqual([])
  })

  test('a category in which nothing is on is not shown', async () => {
    const codes = async () => (await home()).categories.map(({ code }) => code)
    await shop.db.transaction((tx) =>
      tx.insert('categories', { code: 'EMPTY', parentId: null, name: '空空如也', sortOrder: 0 }),
    )
    expect(await codes()).toEqual(['FRUIT'])
    await shop.db.transaction((tx) => tx.run('UPDATE group_buys SET isHidden = 1'))
    expect(await codes()).toEqual([])
  })

  test('hot words are what the best-selling titles begin with, each once, none of what is gone', async () => {
    const words = async () => (await shop.http.get<HotWords>(`${app}/search-words`)).body.words
    await anotherGroupBuy({ code: 'WORDS00001', title: '赣南脐橙 5 斤' })
    await anotherGroupBuy({ code: 'WORDS00002', title: '赣南脐橙（礼盒）' })
    await anotherGroupBuy({ code: 'WORDS00003', title: '草莓', closeAt: new Date(shop.clock.now().getTime() - 1) })
    await anotherGroupBuy({ code: 'WORDS00004', title: '一个长得没有人会打出来的名字' })
    expect((await words()).sort()).toEqual(['阳光玫瑰葡萄'])
  })

  test('what is over leads to where its goods are on now', async () => {
    expect((await offer()).nowOpenCode).toBeNull()
    const past = new Date(shop.clock.now().getTime() - HOUR_MS)
    await anotherGroupBuy({ code: 'LATER00001', openAt: new Date(shop.clock.now().getTime() + HOUR_MS) })
    await anotherGroupBuy({ code: 'HIDDEN0001', isHidden: true })
    await shop.db.transaction((tx) =>
      tx.run('UPDATE group_buys SET closeAt = ? WHERE code = ?', [past, shop.groupBuyCode]),
    )
    expect(await offer()).toMatchObject({ phase: 'ended', nowOpenCode: null })
    await anotherGroupBuy({ code: 'NOW0000001', closeAt: new Date(shop.clock.now().getTime() + HOUR_MS) })
    expect(await offer()).toMatchObject({ phase: 'ended', nowOpenCode: 'NOW0000001' })
  })

  test('shipping says what it costs, and from which level on it costs nothing', async () => {
    expect((await offer()).delivery.express).toEqual({ shippingFen: 600, freeFromLevel: null })
    const level = (rankNo: number, name: string, isShippingFree: boolean) => ({
      ...{ code: `L${rankNo}`, rankNo, name, growthFrom: rankNo * 100, offBasisPoints: 0, isShippingFree },
      ...{
        pointsPercent: 100,
        hasPriority: false,
        hasService: false,
        giftTemplateId: null,
        createdAt: shop.clock.now(),
      },
    })
    await shop.db.transaction((tx) =>
      tx.insert('levels', [level(1, '新客', false), level(2, '常客', true), level(3, '老友', true)]),
    )
    expect((await offer()).delivery.express).toEqual({ shippingFen: 600, freeFromLevel: '常客' })
    await shop.db.transaction((tx) => tx.run('UPDATE group_buys SET hasMemberPrice = 0'))
    expect((await offer()).delivery.express).toEqual({ shippingFen: 600, freeFromLevel: null })
  })

  test('the counter can be called before and after buying', async () => {
    expect((await offer()).delivery.pickupPoints[0]).toMatchObject({ name: '梧桐里自提点', phone: '02100000000' })
    const lastPoint = async () =>
      (await shop.http.get<{ lastPickupPointCode: string | null }>(`${app}/me`, as(0))).body.lastPickupPointCode
    expect(await lastPoint()).toBeNull()
    await shop.db.transaction((tx) =>
      tx.run('UPDATE pickup_points SET latitudeMicro = 31190521, longitudeMicro = 121436782').then(() => undefined),
    )
    const place = { latitude: 31.190521, longitude: 121.436782 }
    expect((await offer()).delivery.pickupPoints[0]).toMatchObject(place)
    const { orderNo } = await shop.place(0)
    expect((await shop.detail(0, orderNo)).pickup).toMatchObject({ pointPhone: '02100000000', ...place })
    expect(await lastPoint()).toBe('PP01')
  })
})
