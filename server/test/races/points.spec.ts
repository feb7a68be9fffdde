import { openPointsShop } from '../fixtures/points-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const PARALLEL = 64
const times = <T>(count: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)))

/** Seen red on MariaDB with a plain read in place of `holdAccount`: the conditional statements then refuse the losers. */
describeOnEachEngine('points under pressure', (start) => {
  it('one receipt and one release, told 64 times at once, have one effect', async () => {
    const shop = await openPointsShop(start)
    const orderId = await shop.order(3900)
    await times(PARALLEL, () => shop.earn.run({ orderId }))
    expect(await shop.page()).toEqual({ balance: 0, pending: 39, debt: 0, entries: [] })
    const grant = await shop.db.read((tx) => tx.row<{ id: number }>('SELECT id FROM points_grants'))
    await times(PARALLEL, () => shop.release.run({ grantId: grant!.id }))
    expect(await shop.page()).toEqual({ balance: 39, pending: 0, debt: 0, entries: [['earn', 39, 39]] })
    expect(await shop.broken()).toEqual([])
  })

  it('the first orders of a new member, received at once, each earn', async () => {
    const shop = await openPointsShop(start)
    const orders = await times(32, (i) => shop.order((i + 1) * 100))
    await times(32, (i) => shop.earn.run({ orderId: orders[i]! }))
    await shop.days(7)
    expect(await shop.page()).toMatchObject({ balance: (32 * 33) / 2, pending: 0 })
    expect(await shop.broken()).toEqual([])
  })

  it('bug 18: parallel claw-backs of many refunds take exactly what they must, in whatever order', async () => {
    const shop = await openPointsShop(start)
    const orders = await times(8, () => shop.order(1000))
    for (const orderId of orders) await shop.received(orderId)
    await shop.days(7)
    // Half of each order goes back in eight parts; every part is told twice, all at once.
    const refunds = await times(PARALLEL, (i) => shop.refund(orders[i % 8]!, 62 + (i < 8 ? 4 : 0)))
    await times(2 * PARALLEL, (i) => shop.clawBack.run({ orderId: orders[i % 8]!, refundId: refunds[i % PARALLEL]! }))
    expect(await shop.page()).toMatchObject({ balance: 40, pending: 0, debt: 0 })
    expect(await shop.held()).toBe(40)
    expect(await shop.broken()).toEqual([])
  })

  it('a refund that meets the receipt or the release leaves nothing behind', async () => {
    const shop = await openPointsShop(start)
    const orders = await times(16, () => shop.order(1000))
    await times(16, async (i) => {
      const orderId = orders[i]!
      const refund = async () => shop.clawBack.run({ orderId, refundId: await shop.refund(orderId, 1000) })
      await Promise.all([shop.earn.run({ orderId }), refund()])
    })
    await shop.days(7)
    expect(await shop.page()).toEqual({ balance: 0, pending: 0, debt: 0, entries: [] })

    const more = await times(16, () => shop.order(1000))
    await times(16, (i) => shop.earn.run({ orderId: more[i]! }))
    const grants = await shop.db.read((tx) =>
      tx.rows<{ id: number; orderId: number }>("SELECT id, orderId FROM points_grants WHERE state = 'pending'"),
    )
    expect(grants).toHaveLength(16)
    await times(16, async (i) => {
      const { id: grantId, orderId } = grants[i]!
      const refundId = await shop.refund(orderId, 1000)
      await Promise.all([shop.release.run({ grantId }), shop.clawBack.run({ orderId, refundId })])
    })
    expect(await shop.page()).toMatchObject({ balance: 0, pending: 0, debt: 0 })
    expect(await shop.held()).toBe(0)
    expect(await shop.broken()).toEqual([])
  })
})
