import { EarnReviewPoints } from '../../src/modules/engage/earning/earn-review-points.ts'
import { openLoyaltyShop } from '../fixtures/loyalty-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const DAY_SECONDS = 86_400

describeOnEachEngine('a review', (start) => {
  const open = async () => {
    const shop = await openLoyaltyShop(start, { start: { env: { REVIEWS_REWARDED_A_MONTH: '3' } } })
    const earn = shop.app.get(EarnReviewPoints, { strict: false })
    const approve = (reviewId: number, about: { hasPictures?: boolean; textLength?: number } = {}) =>
      earn.run({ reviewId, memberId: shop.memberIds[0]!, productId: 1, hasPictures: false, textLength: 30, ...about })
    return { shop, approve }
  }

  it('that helps others earns points, more with pictures, and once', async () => {
    const { shop, approve } = await open()
    await approve(1, { textLength: 9 })
    expect(await shop.balance(0)).toBe(0)
    await approve(2)
    expect(await shop.balance(0)).toBe(10)
    await approve(3, { hasPictures: true, textLength: 2 })
    expect(await shop.balance(0)).toBe(25)
    await Promise.all(Array.from({ length: 16 }, () => approve(3, { hasPictures: true })))
    expect(await shop.balance(0)).toBe(25)
    await shop.drain()
    // Two events, delivered side by side: whichever comes first.
    expect((await shop.notices(0)).sort()).toEqual(['10 积分到账', '15 积分到账'])
    expect(await shop.broken()).toEqual([])
  })

  it('of one month earns no more than the limit, also when many are approved at once', async () => {
    const { shop, approve } = await open()
    await Promise.all(Array.from({ length: 16 }, (_, n) => approve(n + 1)))
    expect(await shop.balance(0)).toBe(30)
    await shop.advance(31 * DAY_SECONDS)
    await approve(99)
    expect(await shop.balance(0)).toBe(40)
    expect(await shop.broken()).toEqual([])
  })
})
