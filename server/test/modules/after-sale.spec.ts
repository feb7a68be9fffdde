import type { AdminOrderPage } from '../../src/modules/trade/order/dto/admin-order.dto.ts'
import { afterSaleSettings } from '../../src/modules/trade/after-sale/after-sale.settings.ts'
import { SaveSettings } from '../../src/platform/settings-store/save-settings.ts'
import { type AfterSaleShop, openAfterSaleShop, PICTURE } from '../fixtures/after-sale-shop.ts'
import { inChinese, type NoticeRow } from '../fixtures/read-notice.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

const DAY = 24 * 3600
const seen = { reason: 'damaged' as const, pictures: [PICTURE] }

describeOnEachEngine('after-sale', (start) => {
  let shop: AfterSaleShop
  beforeAll(async () => {
    shop = await openAfterSaleShop(start, {
      members: 20,
      items: [{ perMemberLimit: 5, quota: 80 }],
      groupBuy: { closeAt: new Date('2099-01-01T00:00:00Z') },
    })
  })
  afterEach(async () => {
    await shop.runner.drain()
    expect(await shop.brokenInvariants()).toEqual([])
  })
  let next = 0
  const buyer = () => next++
  const sku = (i: number, quantity: number) => ({ itemId: shop.itemIds[i]!, quantity })
  const received = async (quantities: number[], about: { express?: boolean } = {}) => {
    const n = buyer()
    const orderNo = await shop.paid(n, quantities, about)
    await shop.handOver(n, orderNo)
    return { n, orderNo }
  }

  test('one unit of three, by staff: exact money, the rest stays, and the order knows of the case', async () => {
    const { n, orderNo } = await received([3, 1])
    const applied = await shop.apply(n, shop.wanted(orderNo))
    expect(applied).toMatchObject({
      status: 200,
      body: { state: 'applied', amountFen: 2990, isAutomatic: false, canWithdraw: true, canEvaluate: false },
    })
    const { code } = applied.body
    expect(await shop.orderRow(orderNo)).toMatchObject({ afterSaleState: 'open', refundedFen: 0 })
    expect((await shop.lines(orderNo))[0]).toMatchObject({ claimedQuantity: 1, refundedQuantity: 0 })
    const approved = await shop.desk(code, 'approve', { reply: '给您添麻烦了' })
    expect(approved.body).toMatchObject({ state: 'refunding', canDecide: false, refundedFen: 2990, casesBefore: 0 })
    await shop.payBack()
    const detail = await shop.read(n, code)
    expect(detail).toMatchObject({ state: 'refunded', amountFen: 2990, reply: '给您添麻烦了', canEvaluate: true })
    expect(detail.timeline.map(({ to, by }) => [to, by])).toEqual([
      ['applied', 'member'],
      ['refunding', 'staff'],
      ['refunded', 'system'],
    ])
    expect(JSON.stringify(detail)).not.toContain('林店长')
    expect(await shop.orderRow(orderNo)).toMatchObject({
      ...{ afterSaleState: 'done', paymentState: 'paid', fulfilmentState: 'received', refundedFen: 2990 },
    })
    expect(
      await shop.rows('SELECT cause, amountFen, status FROM refunds WHERE id = (SELECT MAX(id) FROM refunds)'),
    ).toEqual([{ cause: 'after-sale', amountFen: 2990, status: 'succeeded' }])
    expect((await shop.own(n, code, 'evaluation', { score: 5, text: '很快' })).body).toMatchObject({ score: 5 })
    expect(await shop.own(n, code, 'evaluation', { score: 1, text: '' })).toMatchObject({
      status: 409,
      body: { code: 'after-sale.bad-state' },
    })
  })

  test('a part of what is still in the house goes back on the shelf, and the rest is handed over', async () => {
    const n = buyer()
    const orderNo = await shop.paid(n, [3, 1])
    const before = [await shop.stockRow(0), await shop.stockRow(1)]
    const sold = () => shop.rows('SELECT sold FROM group_buy_items WHERE id = ?', [shop.itemIds[0]!])
    const [{ sold: soldBefore } = { sold: 0 }] = await sold()
    const wish = shop.wanted(orderNo, { reason: 'changed-mind', lines: [sku(0, 2), sku(1, 1)] })
    // Nobody has touched the goods: what may be cancelled whole may be cancelled in part, without asking.
    const { body } = await shop.apply(n, wish)
    expect(body).toMatchObject({ state: 'refunding', isAutomatic: true, amountFen: 3 * 2990 })
    expect(await shop.stockRow(0)).toEqual({ onHand: before[0]!.onHand, reserved: before[0]!.reserved - 2 })
    expect(await shop.stockRow(1)).toEqual({ onHand: before[1]!.onHand, reserved: before[1]!.reserved - 1 })
    expect(await sold()).toEqual([{ sold: Number(soldBefore) - 2 }])
    expect(await shop.lines(orderNo)).toMatchObject([
      { releasedQuantity: 2, refundedQuantity: 2, holdState: 'held' },
      { releasedQuantity: 1, refundedQuantity: 1, holdState: 'released' },
    ])
    const desk = await shop.http.get<AdminOrderPage>(`/api/v1/admin/orders?q=${orderNo}`, shop.owner)
    expect(desk.body.items).toMatchObject([{ quantity: 1, summary: '阳光玫瑰葡萄 2 斤 1 号规格 ×1' }])
    await shop.handOver(n, orderNo)
    expect(await shop.stockRow(0)).toEqual({ onHand: before[0]!.onHand - 1, reserved: before[0]!.reserved - 3 })
    expect(await shop.stockRow(1)).toEqual({ onHand: before[1]!.onHand, reserved: before[1]!.reserved - 1 })
    await shop.payBack()
    expect((await shop.read(n, body.code)).state).toBe('refunded')
  })

  test('the last units of an order in the house undo it: seat, stock, shipping and all', async () => {
    const n = buyer()
    const orderNo = await shop.paid(n, [1, 1], { express: true })
    const before = await shop.stockRow(1)
    const first = await shop.apply(n, shop.wanted(orderNo, { reason: 'changed-mind' }))
    expect(first.body).toMatchObject({ state: 'refunding', amountFen: 2990 })
    const last = await shop.apply(n, shop.wanted(orderNo, { reason: 'changed-mind', lines: [sku(1, 1)] }))
    expect(last.body).toMatchObject({ state: 'refunding', amountFen: 3590 })
    expect(await shop.orderRow(orderNo)).toMatchObject({
      ...{ paymentState: 'refunding', fulfilmentState: 'cancelled', refundedFen: 6580, afterSaleState: 'open' },
    })
    expect(await shop.stockRow(1)).toEqual({ onHand: before!.onHand, reserved: before!.reserved - 1 })
    await shop.payBack()
    expect(await shop.orderRow(orderNo)).toMatchObject({ paymentState: 'refunded', afterSaleState: 'done' })
  })

  test('refunds of one order are a minute apart at WeChat', async () => {
    const { n, orderNo } = await received([3])
    await shop.refundPart(orderNo, [sku(0, 1)])
    await shop.refundPart(orderNo, [sku(0, 1)])
    await shop.runner.drain()
    const statuses = () =>
      shop.rows<{ status: string }>(
        'SELECT r.status FROM refunds r JOIN orders o ON o.id = r.orderId WHERE o.orderNo = ? ORDER BY r.id',
        [orderNo],
      )
    await shop.settle(async () => (await statuses())[0]!.status === 'succeeded')
    expect((await statuses()).map(({ status }) => status)).toEqual(['succeeded', 'pending'])
    await shop.payBack()
    expect((await statuses()).map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
    expect(await shop.detail(n, orderNo)).toMatchObject({ stage: 'received', money: { refundedFen: 5980 } })
    expect(await shop.refundPart(orderNo, [sku(0, 2)])).toMatchObject({
      status: 409,
      body: { code: 'refund.too-many-units', params: { left: 1 } },
    })
    expect(await shop.refundPart(orderNo, [sku(2, 1)])).toMatchObject({ body: { code: 'refund.too-many-units' } })
  })

  test('return and refund: goods first, then money; what can be sold again is on the shelf', async () => {
    const { n, orderNo } = await received([2], { express: true })
    const wish = shop.wanted(orderNo, { kind: 'return', reason: 'changed-mind', lines: [sku(0, 2)] })
    const { code, amountFen } = (await shop.apply(n, wish)).body
    // The parcel was sent for nothing: shipping stays with the shop.
    expect(amountFen).toBe(2 * 2990)
    expect(await shop.own(n, code, 'return', { way: 'counter' })).toMatchObject({
      status: 409,
      body: { code: 'after-sale.bad-state', params: { state: 'applied' } },
    })
    expect((await shop.desk(code, 'approve', { reply: '寄到梧桐里' })).body).toMatchObject({ state: 'waiting-return' })
    const sent = await shop.own(n, code, 'return', { way: 'parcel', companyCode: 'ZTO', trackingNo: 'ZT12345678' })
    expect(sent.body).toMatchObject({ state: 'returned', returnCarrier: '中通快递', returnTrackingNo: 'ZT12345678' })
    expect(await shop.own(n, code, 'withdraw')).toMatchObject({ status: 409, body: { code: 'after-sale.bad-state' } })
    const before = await shop.stockRow()
    expect((await shop.desk(code, 'receive', { sellable: true, note: '' })).body).toMatchObject({ state: 'refunding' })
    expect(await shop.stockRow()).toEqual({ onHand: before!.onHand + 2, reserved: before!.reserved })
    await shop.payBack()
    // All units went back but not the shipping: the order stays paid.
    expect(await shop.orderRow(orderNo)).toMatchObject({ paymentState: 'paid', refundedFen: 5980, payableFen: 6580 })
    expect(await shop.desk(code, 'receive', { sellable: true, note: '' })).toMatchObject({ status: 409 })
  })

  test('everything after receipt, at the fault of the shop: the order ends as refunded', async () => {
    const { n, orderNo } = await received([1], { express: true })
    const { code } = (await shop.apply(n, shop.wanted(orderNo))).body
    await shop.desk(code, 'approve', { reply: '' })
    await shop.payBack()
    expect(await shop.orderRow(orderNo)).toMatchObject({
      ...{ paymentState: 'refunded', fulfilmentState: 'received', refundedFen: 3590, payableFen: 3590 },
    })
  })

  test('a small visible damage is paid at once, twice a month; then staff look', async () => {
    const { n, orderNo } = await received([1, 1, 1])
    await shop.db.transaction((tx) =>
      tx.run('UPDATE order_lines SET hasPerishableAck = ? WHERE orderId = (SELECT id FROM orders WHERE orderNo = ?)', [
        true,
        orderNo,
      ]),
    )
    const { key } = afterSaleSettings.autoUpToFen
    const owner = { staffId: 1, role: 'owner' } as const
    const save = shop.app.get(SaveSettings)
    await save.run(owner, [{ key, value: 3000, version: 0 }])
    try {
      const ask = (i: number) => shop.apply(n, shop.wanted(orderNo, { ...seen, lines: [sku(i, 1)] }))
      expect((await ask(0)).body).toMatchObject({ state: 'refunding', isAutomatic: true })
      expect((await ask(1)).body).toMatchObject({ state: 'refunding', isAutomatic: true })
      expect((await ask(2)).body).toMatchObject({ state: 'applied', isAutomatic: false })
    } finally {
      await save.run(owner, [{ key, value: null, version: 1 }])
    }
    await shop.payBack()
  })

  test('withdrawn, refused, not sent: the units are free again', async () => {
    const { n, orderNo } = await received([1])
    const apply = async (about: object = {}) => (await shop.apply(n, shop.wanted(orderNo, about))).body
    const first = await apply()
    expect(await shop.apply(n, shop.wanted(orderNo))).toMatchObject({
      status: 409,
      body: { code: 'after-sale.nothing-left' },
    })
    expect(await shop.refundPart(orderNo, [sku(0, 1)])).toMatchObject({ body: { code: 'refund.too-many-units' } })
    expect((await shop.own(n, first.code, 'withdraw')).body).toMatchObject({ state: 'withdrawn', canApplyAgain: true })
    expect((await shop.own(n, first.code, 'withdraw')).status).toBe(200)
    const second = await apply()
    for (const reason of ['', '  '])
      expect(await shop.desk(second.code, 'refuse', { reason })).toMatchObject({ status: 400 })
    expect((await shop.desk(second.code, 'refuse', { reason: '照片看不清' })).body).toMatchObject({
      ...{ state: 'refused', reply: '照片看不清' },
    })
    const third = await apply({ kind: 'return', reason: 'changed-mind' })
    await shop.desk(third.code, 'approve', { reply: '' })
    await shop.runner.drain()
    await shop.advance(7 * DAY)
    await shop.runner.drain()
    expect(await shop.read(n, third.code)).toMatchObject({ state: 'closed', canApplyAgain: false })
    expect(await shop.lines(orderNo)).toMatchObject([{ claimedQuantity: 0, refundedQuantity: 0 }])
    expect(await shop.apply(n, shop.wanted(orderNo))).toMatchObject({ body: { code: 'after-sale.too-late' } })
    const told = await shop.rows<NoticeRow>(
      "SELECT kind, factsJson, title, body FROM notices WHERE kind = 'after-sale' AND memberId = ? ORDER BY id",
      [shop.memberIds[n]!],
    )
    // Events are delivered side by side: whichever comes first.
    expect(told.map((row) => inChinese(row).title).sort()).toEqual(
      ['售后申请未通过', '售后已通过，请退回商品', '售后已关闭'].sort(),
    )
  })

  test('a case that is undecided when the whole order is refunded is closed with it', async () => {
    const n = buyer()
    const orderNo = await shop.paid(n, [2])
    await shop.ready(orderNo)
    const { code, state } = (await shop.apply(n, shop.wanted(orderNo, { reason: 'changed-mind' }))).body
    expect(state).toBe('applied')
    await shop.refundWhole(orderNo)
    expect(await shop.read(n, code)).toMatchObject({ state: 'closed', timeline: [{}, { note: 'order-refunded' }] })
    expect(await shop.desk(code, 'approve', { reply: '' })).toMatchObject({
      status: 409,
      body: { code: 'after-sale.bad-state', params: { state: 'closed' } },
    })
    await shop.payBack()
  })

  test('what speaks against an application is said, and nothing is written', async () => {
    const n = buyer()
    const unpaid = await shop.place(n, { kind: 'alone' })
    expect(await shop.apply(n, shop.wanted(unpaid.orderNo))).toMatchObject({ body: { code: 'after-sale.not-yet' } })
    const { n: other, orderNo } = await received([1])
    const answers: [object, string][] = [
      [{ reason: 'damaged' }, 'after-sale.picture-needed'],
      [{ reason: 'changed-mind' }, 'after-sale.return-instead'],
      [{ reason: 'other', description: ' ' }, 'after-sale.words-needed'],
      [{ lines: [sku(0, 2)] }, 'after-sale.nothing-left'],
      [{ lines: [sku(1, 1)] }, 'after-sale.nothing-left'],
      [{ ...seen, pictures: [`/images/${'b'.repeat(32)}.webp`] }, 'image.not-yours'],
      [{ lines: [] }, 'request.invalid'],
      [{ lines: [sku(0, 1), sku(0, 1)] }, 'request.invalid'],
      [{ reason: 'greed' }, 'request.invalid'],
      [{ pictures: ['https://elsewhere.example/x.webp'] }, 'request.invalid'],
    ]
    for (const [about, code] of answers)
      expect([about, await shop.apply(other, shop.wanted(orderNo, about))]).toMatchObject([about, { body: { code } }])
    expect(await shop.apply(n, shop.wanted(orderNo))).toMatchObject({ status: 404, body: { code: 'order.not-found' } })
    expect(await shop.rows('SELECT id FROM after_sales WHERE memberId = ?', [shop.memberIds[other]!])).toEqual([])
  })

  test('perishables are not sent back, but rotten ones are paid for', async () => {
    const { n, orderNo } = await received([1])
    await shop.db.transaction((tx) =>
      tx.run('UPDATE order_lines SET hasPerishableAck = ? WHERE orderId = (SELECT id FROM orders WHERE orderNo = ?)', [
        true,
        orderNo,
      ]),
    )
    expect(await shop.apply(n, shop.wanted(orderNo, { ...seen, kind: 'return' }))).toMatchObject({
      body: { code: 'after-sale.return-perishable' },
    })
    expect(await shop.apply(n, shop.wanted(orderNo, { reason: 'changed-mind' }))).toMatchObject({
      body: { code: 'after-sale.perishable-kept' },
    })
    expect((await shop.apply(n, shop.wanted(orderNo, seen))).body).toMatchObject({ state: 'applied' })
  })
})
