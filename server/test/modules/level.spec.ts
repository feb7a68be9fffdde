import { EarnPoints } from '../../src/modules/engage/earning/earn-points.ts'
import { EarnGrowth } from '../../src/modules/engage/earning/earn-growth.ts'
import { openLevelShop } from '../fixtures/level-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

describeOnEachEngine('levels', (start) => {
  it('are reached by the goods money of received orders, at once, and each leap is told and rewarded once', async () => {
    const shop = await openLevelShop(start)
    await shop.received(await shop.order(9_900, 600))
    expect(await shop.member()).toEqual({ growth: 99, level: null })
    await shop.received(await shop.order(100))
    expect(await shop.member()).toEqual({ growth: 100, level: '级2' })
    // Past the third: what was leapt over gives its gift as well.
    const large = await shop.order(200_000)
    await shop.received(large)
    await shop.received(large)
    expect(await shop.member()).toEqual({ growth: 2_100, level: '级4' })
    expect(await shop.changes()).toEqual(['级1 → 级2 growth 100', '级2 → 级4 growth 2100'])
    expect(await shop.gifts()).toEqual(['level:LEVEL2', 'level:LEVEL3'])
    expect((await shop.notices()).sort()).toEqual(['coupon.given', 'coupon.given', 'level.changed', 'level.changed'])
    expect(await shop.broken()).toEqual([])
  })

  it('do not grow by shipping, by less than a yuan, or by money that went back before', async () => {
    const shop = await openLevelShop(start)
    await shop.received(await shop.order(99, 50_000))
    const half = await shop.order(2_000)
    await shop.refund(half, 1_050)
    await shop.received(half)
    expect(await shop.member()).toMatchObject({ growth: 9 })
    expect(await shop.broken()).toEqual([])
  })

  it('go with the money of the order that lifted, to the last bit of growth', async () => {
    const shop = await openLevelShop(start)
    const orderId = await shop.order(15_050, 600)
    await shop.received(orderId)
    for (const fen of [1, 4_999, 3_030]) {
      await shop.refunded(orderId, await shop.refund(orderId, fen))
      expect(await shop.broken()).toEqual([])
    }
    expect(await shop.member()).toEqual({ growth: 70, level: '级1' })
    const last = await shop.refund(orderId, 15_650 - 8_030)
    await shop.refunded(orderId, last)
    await shop.refunded(orderId, last)
    expect(await shop.member()).toEqual({ growth: 0, level: '级1' })
    expect(await shop.changes()).toEqual(['级1 → 级2 growth 150', '级2 → 级1 refund 70'])
    expect(await shop.broken()).toEqual([])
  })

  it('that only their year has kept are not lost to a refund', async () => {
    const shop = await openLevelShop(start)
    await shop.received(await shop.order(15_000))
    await shop.days(300)
    const orderId = await shop.order(40_000)
    await shop.received(orderId)
    await shop.days(70)
    expect(await shop.member()).toEqual({ growth: 400, level: '级3' })
    await shop.refunded(orderId, await shop.refund(orderId, 1_000))
    expect(await shop.member()).toEqual({ growth: 390, level: '级3' })
    expect(await shop.broken()).toEqual([])
  })

  it('that an order lifted from are gone back to, for the rest of their year', async () => {
    const shop = await openLevelShop(start)
    await shop.received(await shop.order(5_000))
    await shop.days(200)
    await shop.received(await shop.order(5_000))
    const held = await untilWhen(shop)
    await shop.days(180)
    expect(await shop.member()).toEqual({ growth: 50, level: '级2' })
    const orderId = await shop.order(50_000)
    await shop.received(orderId)
    expect(await shop.member()).toEqual({ growth: 550, level: '级3' })
    await shop.refunded(orderId, await shop.refund(orderId, 50_000))
    expect(await shop.member()).toEqual({ growth: 50, level: '级2' })
    expect(await untilWhen(shop)).toEqual(held)
    await shop.days(186)
    expect(await shop.member()).toEqual({ growth: 0, level: '级1' })
    expect(await shop.broken()).toEqual([])
  })

  it('are kept for a year; then it is last year’s growth that says where one goes', async () => {
    const shop = await openLevelShop(start)
    await shop.received(await shop.order(60_000))
    await shop.days(200)
    await shop.received(await shop.order(15_000))
    expect(await shop.member()).toEqual({ growth: 750, level: '级3' })
    await shop.days(165)
    expect(await shop.member()).toEqual({ growth: 750, level: '级3' })
    await shop.days(2)
    // The 600 of the first day have lapsed, and the year of the level is over.
    expect(await shop.member()).toEqual({ growth: 150, level: '级2' })
    expect((await shop.changes()).at(-1)).toBe('级3 → 级2 review 150')
    await shop.days(200)
    // Growth has lapsed, but the level has its own year.
    expect(await shop.member()).toEqual({ growth: 0, level: '级2' })
    await shop.days(167)
    expect(await shop.member()).toEqual({ growth: 0, level: '级1' })
    expect(await shop.due()).toBe(0)
    await shop.received(await shop.order(60_000))
    expect(await shop.member()).toEqual({ growth: 600, level: '级3' })
    // The second time it is no news to the coupons.
    expect(await shop.gifts()).toEqual(['level:LEVEL2', 'level:LEVEL3'])
    expect(await shop.broken()).toEqual([])
  })

  it('are kept for another year by who has enough', async () => {
    const shop = await openLevelShop(start)
    await shop.received(await shop.order(60_000))
    await shop.days(300)
    await shop.received(await shop.order(60_000))
    await shop.days(70)
    expect(await shop.member()).toEqual({ growth: 600, level: '级3' })
    expect(await shop.changes()).toEqual(['级1 → 级3 growth 600'])
    expect(await shop.due()).toBe(0)
    await shop.days(367)
    expect(await shop.member()).toEqual({ growth: 0, level: '级1' })
    expect(await shop.broken()).toEqual([])
  })

  it('a refund after the growth has lapsed takes nothing a second time', async () => {
    const shop = await openLevelShop(start)
    const orderId = await shop.order(60_000)
    await shop.received(orderId)
    await shop.days(367)
    await shop.refunded(orderId, await shop.refund(orderId, 60_000))
    expect(await shop.member()).toMatchObject({ growth: 0 })
    expect(await shop.broken()).toEqual([])
  })

  it('many whose year is over are looked at with few statements', async () => {
    const shop = await openLevelShop(start)
    const few = await shop.reviewOf(3)
    const many = await shop.reviewOf(150)
    expect(many.statements).toBe(few.statements)
    expect(many.left).toBe(0)
    expect(await shop.broken()).toEqual([])
  })

  it('multiply the points of what comes after them, not of the order that lifted', async () => {
    const shop = await openLevelShop(start)
    const first = await shop.order(60_000)
    await shop.app.get(EarnGrowth, { strict: false }).run({ orderId: first })
    await shop.app.get(EarnPoints, { strict: false }).run({ orderId: first })
    expect(await shop.points(first)).toBe(600)
    await shop.days(1)
    const second = await shop.order(1_990)
    await shop.received(second)
    // 19.9 × 1.5 = 29.85
    expect(await shop.points(second)).toBe(29)
  })

  it('somebody who has left neither grows nor holds a level', async () => {
    const shop = await openLevelShop(start)
    const orderId = await shop.order(60_000)
    await shop.db.transaction((tx) => tx.run("UPDATE members SET status = 'deleted'"))
    await shop.received(orderId)
    expect(await shop.member()).toEqual({ growth: 0, level: null })
  })

  it('lifts those who have enough when a threshold comes down', async () => {
    const shop = await openLevelShop(start)
    await shop.received(await shop.order(9_000))
    await shop.ladder('UPDATE levels SET growthFrom = 90 WHERE id = 2')
    expect(await shop.member()).toEqual({ growth: 90, level: '级2' })
    await shop.ladder('UPDATE levels SET growthFrom = 95 WHERE id = 2')
    expect(await shop.member()).toEqual({ growth: 90, level: '级2' })
    expect(await shop.changes()).toEqual(['级1 → 级2 ladder 90'])
    expect(await shop.broken()).toEqual([])
  })
})

/** How long the member keeps the level. */
const untilWhen = (shop: Awaited<ReturnType<typeof openLevelShop>>) => shop.rows('SELECT levelUntilAt FROM members')
