import type { AdminAfterSalePage } from '../../src/modules/trade/after-sale/dto/admin-after-sale.dto.ts'
import type { AfterSaleOptions, AfterSalePage } from '../../src/modules/trade/after-sale/dto/after-sale.dto.ts'
import { type AfterSaleShop, openAfterSaleShop } from '../fixtures/after-sale-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const HOUR = 3600
const DAY = 24 * HOUR

describeOnEachEngine('what is seen of after-sale', (start) => {
  let shop: AfterSaleShop
  beforeAll(async () => {
    shop = await openAfterSaleShop(start)
  })
  let next = 0
  const received = async (quantities: number[]) => {
    const n = next++
    const orderNo = await shop.paid(n, quantities)
    await shop.handOver(n, orderNo)
    return { n, orderNo }
  }

  test('the form knows what can be asked for, and until when', async () => {
    const { n, orderNo } = await received([2, 1])
    await shop.apply(n, shop.wanted(orderNo))
    const path = `/api/v1/app/orders/${orderNo}/after-sale-options`
    const { body } = await shop.http.get<AfterSaleOptions>(path, { as: shop.token(n) })
    expect(body).toMatchObject({ whyNot: null, hasLeft: true, shippingFen: 0, answerHours: 48 })
    expect(body.lines.map(({ quantity, left }) => [quantity, left])).toEqual([
      [2, 1],
      [1, 1],
    ])
    const { receivedAt } = (await shop.orderRow(orderNo))!
    expect(Date.parse(body.endsAt!) - (receivedAt as Date).getTime()).toBe(7 * DAY * 1000)
    expect(await shop.http.get(path, { as: shop.token(n + 1) })).toMatchObject({ status: 404 })
  })

  test('one member sees their own cases, a point its own, the desk what waits too long', async () => {
    const { n, orderNo } = await received([1])
    const { code } = (await shop.apply(n, shop.wanted(orderNo))).body
    const own = await shop.http.get<AfterSalePage>(`/api/v1/app/after-sales?orderNo=${orderNo}`, { as: shop.token(n) })
    expect(own.body.items.map((one) => one.code)).toEqual([code])
    expect(await shop.http.get(`/api/v1/app/after-sales/${code}`, { as: shop.token(n + 1) })).toMatchObject({
      status: 404,
      body: { code: 'after-sale.not-found' },
    })
    const elsewhere = shop.staffToken({ staffId: 9, role: 'service', pickupPointId: shop.pointId + 1 })
    expect(await shop.desk(code, 'approve', { reply: '' }, elsewhere)).toMatchObject({ status: 404 })
    const warehouse = shop.staffToken({ staffId: 8, role: 'warehouse', pickupPointId: shop.pointId })
    expect(await shop.desk(code, 'approve', { reply: '' }, warehouse)).toMatchObject({ status: 403 })
    const list = async (query: string, as = shop.owner.as) =>
      (await shop.http.get<AdminAfterSalePage>(`/api/v1/admin/after-sales?${query}`, { as })).body.items
    expect((await list(`q=${orderNo}`, elsewhere)).length).toBe(0)
    expect(await list(`q=${orderNo}&view=undecided`, warehouse)).toMatchObject([{ code, isOverdue: false }])
    await shop.advance(48 * HOUR + 1)
    expect(await list(`q=${code.toLowerCase()}`)).toMatchObject([
      { code, isOverdue: true, memberNickname: `会员${n + 1}` },
    ])
    const waiting = (await list('view=undecided')).map((one) => one.createdAt)
    expect(waiting.length).toBe(2)
    expect(waiting).toEqual([...waiting].sort())
    const all = (await list('')).map((one) => one.createdAt)
    expect(all).toEqual([...all].sort().reverse())
    expect(await list(`q=${orderNo}&view=ended`)).toEqual([])
    expect(await list('q=%25')).toEqual([])
  })
})
