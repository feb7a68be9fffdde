import { openLevelShop } from '../fixtures/level-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const PARALLEL = 64
const times = <T>(count: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)))

/** Seen red on MariaDB with a plain read in place of `holdMembers`: keys and conditional statements then refuse the losers. */
describeOnEachEngine('levels under pressure', (start) => {
  it('64 orders received at once grow exactly, lift once and give one gift', async () => {
    const shop = await openLevelShop(start)
    const orders = await times(PARALLEL, () => shop.order(550))
    await times(2 * PARALLEL, (i) => shop.earn.run({ orderId: orders[i % PARALLEL]! }))
    expect(await shop.member()).toEqual({ growth: 5 * PARALLEL, level: '级2' })
    const [change] = await shop.rows<{ id: number }>('SELECT id FROM level_changes')
    expect(await shop.changes()).toEqual(['级1 → 级2 growth 100'])
    await times(PARALLEL, () => shop.gift.run({ changeId: change!.id }))
    expect(await shop.gifts()).toEqual(['level:LEVEL2'])
    await shop.days(0)
    expect(await shop.broken()).toEqual([])
  })

  it('refunds of parts told twice and at once, while other orders come, take exactly what they must', async () => {
    const shop = await openLevelShop(start)
    const orders = await times(8, () => shop.order(1_000))
    for (const orderId of orders) await shop.earn.run({ orderId })
    const more = await times(16, () => shop.order(300))
    // Half of each order goes back in eight parts.
    const refunds = await times(PARALLEL, (i) => shop.refund(orders[i % 8]!, 62 + (i < 8 ? 4 : 0)))
    await Promise.all([
      times(2 * PARALLEL, (i) => shop.clawBack.run({ orderId: orders[i % 8]!, refundId: refunds[i % PARALLEL]! })),
      times(16, (i) => shop.earn.run({ orderId: more[i]! })),
    ])
    expect((await shop.member()).growth).toBe(8 * 5 + 16 * 3)
    await shop.days(0)
    expect(await shop.broken()).toEqual([])
  })

  it('the review meets new orders and late refunds, and what is left adds up', async () => {
    const shop = await openLevelShop(start)
    const old = await times(16, () => shop.order(5_000))
    for (const orderId of old) await shop.earn.run({ orderId })
    shop.clock.advance(367 * 86_400)
    const fresh = await times(16, () => shop.order(1_000))
    const refunds = await times(16, (i) => shop.refund(old[i]!, 2_500))
    await Promise.all([
      times(4, () => shop.review.run({ day: '2027-11-24' })),
      times(16, (i) => shop.earn.run({ orderId: fresh[i]! })),
      times(16, (i) => shop.clawBack.run({ orderId: old[i]!, refundId: refunds[i]! })),
    ])
    await shop.review.run({ day: '2027-11-24' })
    expect((await shop.member()).growth).toBe(160)
    expect(await shop.due()).toBe(0)
    await shop.days(0)
    expect(await shop.broken()).toEqual([])
  })
})
