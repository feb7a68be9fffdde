import { reviewers } from '../fixtures/reviewers.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const AT_ONCE = 64

describeOnEachEngine('reviews at the same moment', (start) => {
  test(`${AT_ONCE} for one line are one, and are announced once`, async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const act = reviewers(shop)
    await shop.control('/people', { people: [{ openid: 'o_test_1' }] })
    const orderNo = await act.received(0)
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => act.tryReview(0, orderNo, { productScore: 1 + (n % 5) })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const refusals = answers.filter(({ status }) => status !== 200).map(({ status, body }) => [status, body.code])
    expect(refusals).toEqual(Array.from({ length: AT_ONCE - 1 }, () => [409, 'review.already']))
    await shop.runner.drain()
    expect(await shop.rows('SELECT id FROM reviews')).toHaveLength(1)
    const announced = await shop.rows(`SELECT DISTINCT payloadJson FROM jobs WHERE name = 'review.approved'`)
    expect(announced).toHaveLength(1)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('staff and WeChat deciding together make one decision', async () => {
    const shop = await openTradeShop(start, { members: 1 })
    const act = reviewers(shop)
    await shop.control('/people', { people: [{ openid: 'o_test_1' }] })
    const pictures = await Promise.all([10, 60, 120, 180].map((shade) => act.picture(0, shade)))
    const written = await act.tryReview(0, await act.received(0), { pictures })
    expect([written.status, written.body]).toEqual([200, expect.objectContaining({ code: expect.any(String) })])
    const { code } = written.body
    await shop.runner.drain()
    await shop.control('/clock', { advanceSeconds: 2 })
    await shop.control('/drain', {})
    const approve = () =>
      shop.http.post(`/api/v1/admin/reviews/${code}/approve`, { part: 'review' }, { as: shop.staffToken() })
    const [, ...approvals] = await Promise.all([shop.runner.drain(), ...Array.from({ length: 8 }, approve)])
    expect(approvals.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    await shop.runner.drain()
    const announced = await shop.rows(
      `SELECT id FROM jobs WHERE name = 'review.approved' AND handler = 'RaiseScoreAlert'`,
    )
    expect(announced).toHaveLength(1)
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
