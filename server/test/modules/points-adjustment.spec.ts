import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { openLoyaltyShop } from '../fixtures/loyalty-shop.ts'

type Shop = Awaited<ReturnType<typeof openLoyaltyShop>>
interface Answer {
  code: string
  state?: string
  approvalAbove: number
}
const DAY_SECONDS = 86_400

const adjust = async (shop: Shop, n: number, amount: number, as = shop.operator) => {
  const body = { memberNo: `M000000${n}`, amount, reason: '补偿' }
  const answer = await shop.http.post<Answer>('/api/v1/admin/points-adjustments', body, { as })
  return answer.body.state ?? answer.body.code
}
const approvalAbove = async (shop: Shop, query = '', as = shop.operator) =>
  (await shop.http.get<Answer>(`/api/v1/admin/points-adjustments${query}`, { as })).body.approvalAbove

describeOnEachEngine('what staff may adjust alone', (start) => {
  it('counts for one member over thirty days, whoever gives it, also what is taken', async () => {
    const shop = await openLoyaltyShop(start, { members: 2 })
    expect(await approvalAbove(shop, '?memberNo=M0000001')).toBe(500)
    expect([await adjust(shop, 1, 500), await adjust(shop, 1, -300, shop.owner)]).toEqual(['applied', 'applied'])
    expect(await approvalAbove(shop, '?memberNo=M0000001')).toBe(200)
    expect(await adjust(shop, 1, 201)).toBe('pending')
    expect(await adjust(shop, 1, 201, shop.owner)).toBe('pending')
    expect(await adjust(shop, 1, 200)).toBe('applied')
    expect(await adjust(shop, 1, 1)).toBe('pending')
    expect(await adjust(shop, 2, 500)).toBe('applied')
    expect(await shop.balance(0)).toBe(400)
    await shop.advance(30 * DAY_SECONDS)
    expect(await adjust(shop, 1, 500)).toBe('applied')
    expect(await shop.broken()).toEqual([])
  })

  it('counts for one member of staff over thirty days, whoever gets it', async () => {
    const shop = await openLoyaltyShop(start, { members: 3 })
    const changes = [{ key: 'points-adjustment.aloneByStaff', value: 900, version: 0 }]
    expect((await shop.http.put('/api/v1/admin/settings', { changes }, { as: shop.owner })).status).toBe(200)
    expect([await adjust(shop, 1, 500), await adjust(shop, 2, 300)]).toEqual(['applied', 'applied'])
    expect(await approvalAbove(shop)).toBe(100)
    expect([await adjust(shop, 3, 101), await adjust(shop, 3, 100)]).toEqual(['pending', 'applied'])
    expect(await adjust(shop, 3, 400, shop.owner)).toBe('applied')
    expect(await approvalAbove(shop)).toBe(0)
    expect(await approvalAbove(shop, '', shop.owner)).toBe(500)
    expect(await shop.broken()).toEqual([])
  })

  it('does not count what a second person has approved', async () => {
    const shop = await openLoyaltyShop(start, { members: 1 })
    expect(await adjust(shop, 1, 5000)).toBe('pending')
    const [asked] = await shop.rows<{ code: string }>('SELECT code FROM points_adjustments')
    const url = `/api/v1/admin/points-adjustments/${asked!.code}/approve`
    expect((await shop.http.post(url, { note: '' }, { as: shop.owner })).status).toBe(200)
    expect(await adjust(shop, 1, 500)).toBe('applied')
    expect(await shop.balance(0)).toBe(5500)
    expect(await shop.broken()).toEqual([])
  })
})
