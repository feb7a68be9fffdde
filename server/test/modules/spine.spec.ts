import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { ReadyOrder } from '../../src/modules/trade/fulfilment/ready-order.ts'
import { VerifyPickup } from '../../src/modules/trade/fulfilment/verify-pickup.ts'

describeOnEachEngine('the spine: from an opened team to goods handed over', (start) => {
  let shop: TradeShop
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 3 })
  })

  test('three members join, pay at the cashier, the team forms, goods are handed over by code, points are pending', async () => {
    const opened = await shop.place(0)
    expect(opened).toMatchObject({ payableFen: 1990, teamCode: expect.stringMatching(/^[0-9A-Z]{10}$/) })
    const teamCode = opened.teamCode!
    await shop.payAtCashier(0, opened.orderNo)
    await shop.settle(async () => (await shop.detail(0, opened.orderNo)).stage === 'teaming')

    const others = [await shop.place(1, { teamCode }), await shop.place(2, { teamCode })]
    await shop.payAtCashier(1, others[0]!.orderNo)
    await shop.payAtCashier(2, others[1]!.orderNo)
    await shop.settle(async () => (await shop.detail(2, others[1]!.orderNo)).fulfilmentState === 'preparing')
    expect((await shop.rows('SELECT status, paidSeats, heldSeats FROM teams'))[0]).toEqual({
      status: 'formed',
      paidSeats: 3,
      heldSeats: 3,
    })
    expect(await shop.stockRow()).toEqual({ onHand: 100, reserved: 3 })

    await shop.app.get(ReadyOrder, { strict: false }).run(1, opened.orderNo)
    const ready = await shop.detail(0, opened.orderNo)
    expect(ready.stage).toBe('ready')
    expect(ready.pickup?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    const staff = { kind: 'staff', staffId: 1, role: 'owner', pickupPointId: null } as const
    await shop.app.get(VerifyPickup, { strict: false }).run(staff, ready.pickup!.code!)
    await shop.runner.drain()

    const done = await shop.detail(0, opened.orderNo)
    expect(done.stage).toBe('received')
    expect(done.timeline.map((step) => step.kind)).toEqual([
      'placed',
      'paid',
      'team-formed',
      'ready',
      'received',
      'points-pending',
    ])
    expect(await shop.stockRow()).toEqual({ onHand: 99, reserved: 2 })
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
