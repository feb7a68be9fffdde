import { memberRow, orderRow } from '../fixtures/rows.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

const DAY_MS = 86_400_000

describeOnEachEngine('the dashboard', (start) => {
  let on: Started
  let today: Date

  beforeAll(async () => {
    on = await start({ sandbox: false })
    // Midnight in Shanghai is 16:00 UTC.
    today = new Date(on.clock.now())
    today.setTime(Math.floor((today.getTime() + 8 * 3_600_000) / DAY_MS) * DAY_MS - 8 * 3_600_000)
  })

  test('an empty shop is all zeros', async () => {
    const none = { paidOrders: 0, paidFen: 0, newMembers: 0 }
    expect((await on.http.get('/api/v1/admin/dashboard', { as: on.staffToken({ role: 'analyst' }) })).body).toEqual({
      today: none,
      yesterday: none,
      todo: {
        preparing: 0,
        ready: 0,
        refunding: 0,
        stuckRefunds: 0,
        afterSales: 0,
        gifts: 0,
        approvals: 0,
        lowStock: 0,
        heldReviews: 0,
        scoreAlerts: 0,
        waitingTickets: 0,
        overdueTickets: 0,
        pausedCoupons: 0,
        deadLetters: 0,
      },
      openTeams: 0,
    })
  })

  test('days begin at midnight in Shanghai', async () => {
    const at = (ms: number) => new Date(today.getTime() + ms)
    const paid = (n: number, paidAt: Date, about: object = {}) =>
      orderRow(n, { memberId: n, paymentState: 'paid', paidAt, createdAt: paidAt, ...about })
    await on.db.transaction(async (tx) => {
      await tx.insert('members', [
        memberRow(1, { createdAt: at(0) }),
        memberRow(2, { createdAt: at(-1) }),
        memberRow(3, { createdAt: at(-DAY_MS) }),
        memberRow(4, { createdAt: at(-DAY_MS - 1) }),
      ])
      const states = (fulfilmentState: string) => ({ fulfilmentState })
      const one = async (row: object) => tx.insert('orders', row as Record<string, string>)
      await one(paid(1, at(0), states('preparing')))
      await one(paid(2, at(-1), states('ready')))
      await one(paid(3, at(-DAY_MS), states('preparing')))
      await one(paid(4, at(-DAY_MS - 1), { paymentState: 'refunding', fulfilmentState: 'cancelled' }))
      await tx.insert('categories', { code: 'C', parentId: null, name: 'C', sortOrder: 1 })
      const sku = (code: string, isOnShelf: boolean) => {
        const zeros = { priceFen: 1, costFen: 1, weightGram: 1 }
        return tx.insert('skus', { code, productId: 1, spec: '', ...zeros, isOnShelf })
      }
      const stock = (skuId: number, onHand: number, reserved: number) =>
        tx.insert('stocks', { skuId, onHand, reserved, lowMark: 5 })
      await stock(await sku('LOW', true), 9, 5)
      await stock(await sku('ENOUGH', true), 10, 5)
      await stock(await sku('OFF', false), 0, 0)
    })
    const { body } = await on.http.get('/api/v1/admin/dashboard', { as: on.staffToken() })
    expect(body).toEqual({
      today: { paidOrders: 1, paidFen: 2590, newMembers: 1 },
      yesterday: { paidOrders: 1, paidFen: 2590, newMembers: 1 },
      todo: {
        preparing: 2,
        ready: 1,
        refunding: 1,
        stuckRefunds: 0,
        afterSales: 0,
        gifts: 0,
        approvals: 0,
        lowStock: 1,
        heldReviews: 0,
        scoreAlerts: 0,
        waitingTickets: 0,
        overdueTickets: 0,
        pausedCoupons: 0,
        deadLetters: 0,
      },
      openTeams: 0,
    })
  })

  test('counts for each what they may see: by role, and at a pickup point what is theirs', async () => {
    await on.db.transaction(async (tx) => {
      const now = on.clock.now()
      await tx.run('UPDATE orders SET pickupPointId = 7 WHERE id = 1', [])
      for (const [code, pickupPointId] of [
        ['G1', 7],
        ['G2', 8],
      ] as const)
        await tx.insert('redemptions', { ...gift(code), pickupPointId, createdAt: now })
      await tx.insert('points_adjustments', { ...adjustment('A1'), createdAt: now })
    })
    const seen = async (about: Parameters<typeof on.staffToken>[0]) =>
      (
        await on.http.get<{ today: { paidOrders: number; newMembers: number }; todo: object }>(
          '/api/v1/admin/dashboard',
          { as: on.staffToken(about) },
        )
      ).body
    expect((await seen({ role: 'owner' })).todo).toMatchObject({ preparing: 2, gifts: 2, approvals: 1, lowStock: 1 })
    const bound = await seen({ role: 'service', pickupPointId: 7 })
    expect(bound.today).toEqual({ paidOrders: 1, paidFen: 2590, newMembers: 1 })
    expect(bound.todo).toMatchObject({ preparing: 1, ready: 0, gifts: 1, approvals: 0 })
    expect((await seen({ role: 'service', pickupPointId: 8 })).today).toEqual({
      paidOrders: 0,
      paidFen: 0,
      newMembers: 0,
    })
    expect((await seen({ role: 'warehouse' })).todo).toMatchObject({ approvals: 0, deadLetters: 0 })
  })

  test('only staff see it', async () => {
    expect((await on.http.get('/api/v1/admin/dashboard')).status).toBe(401)
    expect((await on.http.get('/api/v1/admin/dashboard', { as: on.memberToken(1) })).status).toBe(401)
  })
})

const gift = (code: string) => ({
  ...{ code, memberId: 1, rewardId: 1, kind: 'gift', title: '马克杯', coverUrl: '', points: 220, delivery: 'pickup' },
  ...{ state: 'waiting', pickupCode: code },
})
const adjustment = (code: string) => ({
  ...{ code, memberId: 1, amount: 5_000, reason: '补偿', state: 'pending', requestedBy: 1 },
})
