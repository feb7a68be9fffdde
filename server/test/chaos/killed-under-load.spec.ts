import { setTimeout as sleep } from 'node:timers/promises'
import type { OrderPlaced } from '../../src/modules/trade/checkout/dto/place-order.dto.ts'
import { describeWithMaria, eachEngine, mariaAt } from '../harness/engines.ts'
import { type Maria, startMaria } from '../harness/maria.ts'
import { type KillableShop, openKillableShop } from '../fixtures/killable-shop.ts'

const BUYERS = 64
const PAY_SECONDS = 15 * 60

interface OrderRow {
  orderNo: string
  paymentState: string
  payDeadlineAt: Date
}
interface SandboxState {
  now: string
  orders: { outTradeNo: string; state: string }[]
  refunds: { outTradeNo: string; refundFen: number; totalFen: number; status: string }[]
}

/** Every member places an order and pays it, and is not told off when the server is gone. */
async function storm(shop: KillableShop, onPlaced: (order: OrderPlaced, n: number) => void): Promise<number> {
  const outcomes = await Promise.allSettled(
    shop.memberIds.map(async (_, n) => {
      // A third opens or joins teams, so that seats are at stake too.
      const order = await shop.place(n, n % 3 === 0 ? {} : { kind: 'alone' })
      onPlaced(order, n)
      await shop.payAtCashier(n, order.orderNo)
    }),
  )
  return outcomes.filter(({ status }) => status === 'fulfilled').length
}

/** Runs out the unpaid orders' time and waits until no order and no refund is on its way. */
async function settle(shop: KillableShop): Promise<void> {
  await shop.control('/drain', {})
  await shop.advance(PAY_SECONDS + 1)
  await shop.until(
    'nothing is on its way',
    async () => {
      const [open] = await shop.rows<{ n: number }>(
        `SELECT (SELECT COUNT(*) FROM orders WHERE paymentState IN ('unpaid', 'refunding'))
              + (SELECT COUNT(*) FROM refunds WHERE status <> 'succeeded') AS n`,
      )
      return open!.n === 0
    },
    100,
  )
}

async function expectSound(shop: KillableShop): Promise<void> {
  const orders = await shop.rows<OrderRow>('SELECT orderNo, paymentState, payDeadlineAt FROM orders')
  const wechat = await shop.control<SandboxState>('/state')
  const stateOf = new Map(orders.map(({ orderNo, paymentState }) => [orderNo, paymentState]))
  expect(new Set(['paid', 'closed', ...stateOf.values()])).toEqual(new Set(['paid', 'closed']))
  // Money that WeChat has belongs to a paid order, or has gone back whole; and no order is paid without it.
  const paidThere = wechat.orders.filter(({ state }) => state === 'SUCCESS').map(({ outTradeNo }) => outTradeNo)
  const goneBack = wechat.refunds.filter(
    (refund) => refund.status === 'SUCCESS' && refund.refundFen === refund.totalFen,
  )
  const refunded = new Set(goneBack.map(({ outTradeNo }) => outTradeNo))
  expect(paidThere.filter((outTradeNo) => stateOf.get(outTradeNo) !== 'paid' && !refunded.has(outTradeNo))).toEqual([])
  expect(paidThere.filter((outTradeNo) => stateOf.get(outTradeNo) === 'paid' && refunded.has(outTradeNo))).toEqual([])
  const paidHere = orders.filter(({ paymentState }) => paymentState === 'paid').map(({ orderNo }) => orderNo)
  expect(paidHere.filter((orderNo) => !paidThere.includes(orderNo))).toEqual([])
  expect(await shop.stockRow()).toEqual({ onHand: 1_000, reserved: paidHere.length })
  expect(await shop.brokenInvariants()).toEqual([])
}

/** Seen red: with the delayed jobs of an order written right after its transaction, orders stay unpaid for ever. */
const options = { members: BUYERS, stock: [1_000], groupBuy: { teamSize: 2 } }

eachEngine(`the server is killed while ${BUYERS} members order and pay`, (engine) => {
  let shop: KillableShop
  beforeAll(async () => {
    shop = await openKillableShop(engine, options)
  }, 60_000)
  afterAll(() => shop.stop())

  test('every order is paid or closed afterwards, and every fen is accounted for', async () => {
    let answered = 0
    let killing: Promise<void> | undefined
    const served = await storm(shop, () => {
      // In the thick of it: a third has its order, payments and notifications are under way.
      if (++answered === Math.floor(BUYERS / 3)) killing = sleep(100).then(() => shop.kill())
    })
    await killing
    expect(killing).toBeDefined()
    expect(served).toBeLessThan(BUYERS)
    // What was committed before the end obeys every rule even before anybody has cleaned up.
    expect(await shop.brokenInvariants()).toEqual([])
    await shop.start()
    await settle(shop)
    await expectSound(shop)
  }, 120_000)

  test('an answer that was given is true: who was told of an order finds it', async () => {
    const told: { n: number; orderNo: string }[] = []
    let killing: Promise<void> | undefined
    await storm(shop, ({ orderNo }, n) => {
      told.push({ n, orderNo })
      killing ??= sleep(30).then(() => shop.kill())
    })
    await killing
    await shop.start()
    expect(told.length).toBeGreaterThan(0)
    const found = await Promise.all(told.map(({ n, orderNo }) => shop.detail(n, orderNo)))
    expect(found.map(({ orderNo }) => orderNo)).toEqual(told.map(({ orderNo }) => orderNo))
    await settle(shop)
    await expectSound(shop)
  }, 120_000)
})

describeWithMaria('the database is killed while members order and pay', () => {
  let maria: Maria
  let shop: KillableShop
  beforeAll(async () => {
    maria = await startMaria()
    shop = await openKillableShop(mariaAt(maria.url), options)
  }, 60_000)
  afterAll(async () => {
    await shop.stop()
    await maria.stop()
  })

  test('people are told to come back, everything recovers by itself, and nothing is lost or doubled', async () => {
    let answered = 0
    let killing: Promise<void> | undefined
    const served = await storm(shop, () => {
      if (++answered === Math.floor(BUYERS / 3)) killing = maria.kill()
    })
    await killing
    expect(served).toBeLessThan(BUYERS)

    const order = await shop.tryPlace(0)
    expect([order.status, order.body.code]).toEqual([503, 'server.unavailable'])
    const home = await shop.http.get<{ code: string }>('/api/v1/app/home')
    expect([home.status, home.body.code]).toEqual([503, 'server.unavailable'])
    expect((await shop.http.get('/readyz')).status).toBe(503)
    expect((await shop.http.get('/healthz')).status).toBe(200)
    // The notifications of those who paid come again by WeChat's own table; here they are sent while nobody can note them.
    await sleep(500)

    await maria.restart()
    await shop.until('the server is ready', async () => (await shop.http.get('/readyz')).status === 200)
    expect((await shop.tryPlace(0)).status).toBe(200)
    await settle(shop)
    await expectSound(shop)
  }, 120_000)
})
