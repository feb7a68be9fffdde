import { type AfterSaleShop, openAfterSaleShop } from '../fixtures/after-sale-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const PARALLEL = 64
const times = <T>(count: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => make(i)))
const granted = (answers: { status: number }[]) => answers.filter(({ status }) => status === 200).length

describeOnEachEngine('bug 19: more asked back than there is, all at once', (start) => {
  const open = () => openAfterSaleShop(start, { members: 1, stock: [500] })
  const received = async (shop: AfterSaleShop, units: number) => {
    const orderNo = await shop.paid(0, [units])
    await shop.handOver(0, orderNo)
    return orderNo
  }

  test('64 × 60 of 100 units by staff: one goes through', async () => {
    const shop = await open()
    const orderNo = await received(shop, 100)
    const answers = await times(PARALLEL, () => shop.refundPart(orderNo, [{ itemId: shop.itemIds[0]!, quantity: 60 }]))
    expect(granted(answers)).toBe(1)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(await shop.lines(orderNo)).toMatchObject([{ refundedQuantity: 60, refundedFen: 60 * 2990 }])
    expect(await shop.rows('SELECT amountFen FROM refunds')).toEqual([{ amountFen: 60 * 2990 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('64 cases of one unit each on three units: three are opened', async () => {
    const shop = await open()
    const orderNo = await received(shop, 3)
    const answers = await times(PARALLEL, () => shop.apply(0, shop.wanted(orderNo)))
    expect(granted(answers)).toBe(3)
    expect(await shop.lines(orderNo)).toMatchObject([{ claimedQuantity: 3, refundedQuantity: 0 }])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('one case approved, refused and withdrawn 64 times at once ends one way, and pays at most once', async () => {
    const shop = await open()
    const orderNo = await received(shop, 1)
    const { code } = (await shop.apply(0, shop.wanted(orderNo))).body
    const moves = [
      () => shop.desk(code, 'approve', { reply: '' }),
      () => shop.desk(code, 'refuse', { reason: '不符合' }),
      () => shop.own(0, code, 'withdraw'),
    ]
    await times(PARALLEL, (i) => moves[i % moves.length]!())
    const { state } = await shop.read(0, code)
    expect(['refunding', 'refused', 'withdrawn']).toContain(state)
    expect((await shop.rows('SELECT id FROM refunds')).length).toBe(state === 'refunding' ? 1 : 0)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  test('parts, cases and the whole order at once: never more than was paid, nothing held twice', async () => {
    const shop = await open()
    const orderNo = await shop.paid(0, [10])
    const one = [{ itemId: shop.itemIds[0]!, quantity: 1 }]
    await times(PARALLEL, (i): Promise<{ status: number }> => {
      if (i % 16 === 9) return shop.refundWhole(orderNo)
      return i % 2 ? shop.refundPart(orderNo, one) : shop.apply(0, shop.wanted(orderNo, { reason: 'changed-mind' }))
    })
    expect(await shop.brokenInvariants()).toEqual([])
    expect(await shop.orderRow(orderNo)).toMatchObject({ paymentState: 'refunding', refundedFen: 29_900 })
    expect(await shop.stockRow()).toEqual({ onHand: 500, reserved: 0 })
  })

  test('the naive way, looking before writing, gives more back than there is', async () => {
    const shop = await open()
    await received(shop, 100)
    const naive = async (): Promise<void> => {
      const line = await shop.db.read((tx) =>
        tx.row<{ left: number }>('SELECT quantity - refundedQuantity AS `left` FROM order_lines WHERE id = 1'),
      )
      if (line!.left < 60) return
      await shop.db.transaction((tx) =>
        tx.insert('refund_lines', {
          refundId: 1000 + Math.floor(Math.random() * 1e8),
          orderLineId: 1,
          quantity: 60,
          amountFen: 1,
        }),
      )
      await shop.db.transaction((tx) =>
        tx.run('UPDATE order_lines SET refundedQuantity = ? WHERE id = 1', [160 - line!.left]),
      )
    }
    await times(16, naive)
    const [sum] = await shop.rows<{ units: number }>('SELECT SUM(quantity) AS units FROM refund_lines')
    expect(Number(sum!.units)).toBeGreaterThan(100)
  })
})
