import { roles } from '../../src/platform/http/permissions.ts'
import { bodyCalls } from '../fixtures/api-calls.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface OpenApi {
  paths: Record<string, Record<string, object>>
}

/** What a route of that kind would be called; macrozheng/mall has one that anybody may call. */
const TEMPTING = [
  'POST /api/v1/app/orders/{orderNo}/paid',
  'POST /api/v1/app/orders/{orderNo}/pay-success',
  'POST /api/v1/app/orders/{orderNo}/pay/success',
  'POST /api/v1/app/orders/{orderNo}/payment',
  'POST /api/v1/app/orders/{orderNo}/confirm',
  'PUT /api/v1/app/orders/{orderNo}',
  'PATCH /api/v1/app/orders/{orderNo}',
  'PATCH /api/v1/admin/orders/{orderNo}',
  'POST /api/v1/admin/orders/{orderNo}/paid',
  'POST /api/v1/app/payments/{orderNo}/success',
]
/** WeChat's own doors are not in the document. */
const UNLISTED = ['POST /api/wechat/pay/transactions', 'POST /api/wechat/pay/refunds']
/** They end the order, so they come last. */
const ENDING = /cancel|refund|group-buys\/\{code\}\/\{action\}|demo\/clock|status$/

const WORDS: Record<string, string> = { code: 'GB00000001', skuCode: 'SKU1', pickupCode: 'ABCDEFGHJK', id: '1' }

describeOnEachEngine('bug 11: nobody can mark an order paid', (start) => {
  let shop: TradeShop
  let routes: string[]
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: roles.length + 3 })
    const { paths } = (await shop.http.get<OpenApi>('/api/openapi.json')).body
    const listed = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const all = [...listed, ...TEMPTING, ...UNLISTED]
    routes = [...all.filter((route) => !ENDING.test(route)), ...all.filter((route) => ENDING.test(route))]
  })

  /** Calls every route about the order of member n, with a good body where the route takes one. */
  const walk = async (n: number, as: string | undefined) => {
    const { orderNo } = await shop.place(n)
    await shop.payAtCashier(n, orderNo, 'cancel')
    const bodies = new Map(bodyCalls({ wish: shop.wish(), orderNo }).map(({ route, body }) => [route, body]))
    const statuses: [string, number][] = []
    for (const route of routes) {
      const [method, template] = route.split(' ') as ['GET', string]
      const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'orderNo' ? orderNo : name === 'action' ? 'pin' : (WORDS[name] ?? 'x'),
      )
      const body = bodies.get(route) ?? {
        orderNo,
        outTradeNo: orderNo,
        status: 'paid',
        paymentState: 'paid',
        paid: true,
      }
      const call = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' }[method] as 'post'
      const answer = method === 'GET' ? await shop.http.get(path, { as }) : await shop.http[call](path, body, { as })
      statuses.push([route, answer.status])
      const order = await shop.orderRow(orderNo)
      expect([route, order!.paymentState]).toEqual([route, expect.stringMatching(/^(unpaid|closed)$/)])
    }
    await shop.runner.drain()
    expect(await shop.rows("SELECT id FROM payments WHERE status = 'succeeded' OR transactionId IS NOT NULL")).toEqual(
      [],
    )
    expect(await shop.rows("SELECT id FROM orders WHERE paymentState NOT IN ('unpaid', 'closed')")).toEqual([])
    expect(await shop.rows("SELECT id FROM jobs WHERE name = 'order.paid'")).toEqual([])
    expect(statuses.filter(([, status]) => status >= 500)).toEqual([])
    return new Map(statuses)
  }

  test('not without a name', async () => {
    const statuses = await walk(0, undefined)
    for (const route of UNLISTED) expect([route, statuses.get(route)]).toEqual([route, 401])
    for (const route of TEMPTING) expect([route, statuses.get(route)]).toEqual([route, 404])
  }, 60_000)

  test('not as the member whose order it is', async () => {
    const statuses = await walk(1, shop.token(1))
    for (const route of TEMPTING) expect([route, statuses.get(route)]).toEqual([route, 404])
  }, 60_000)

  test('not as another member', async () => {
    const statuses = await walk(2, shop.token(1))
    for (const [route, status] of statuses)
      if (route.includes('/app/orders/{orderNo}')) expect([route, status]).toEqual([route, 404])
  }, 60_000)

  test.each([...roles])(
    'not as staff: %s',
    async (role) => {
      const statuses = await walk(3 + roles.indexOf(role), shop.staffToken({ role }))
      for (const route of UNLISTED) expect([route, statuses.get(route)]).toEqual([route, 401])
      for (const route of TEMPTING) expect([route, [401, 404].includes(statuses.get(route)!)]).toEqual([route, true])
    },
    60_000,
  )

  test('and the books are right after all of it', async () => {
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
