import { setTimeout as sleep } from 'node:timers/promises'
import { JwtService } from '@nestjs/jwt'
import { deriveKey } from '../../src/platform/crypto/keys.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { digestOfEverything } from '../fixtures/everything.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Problem {
  code: string
  params: Record<string, unknown>
}
const NOBODYS = 'T26112200NOBODY00'
const app = '/api/v1/app'
const ADDRESS = {
  ...{ name: '林小满', phone: '13800000001', province: '浙江省', city: '杭州市', district: '西湖区' },
  ...{ detail: '文三路 1 号', isDefault: true },
}

describeOnEachEngine('strangers', (start) => {
  let shop: TradeShop
  let orderNo: string
  let addressCode: string
  let before: Record<string, string>
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2 })
    orderNo = (await shop.place(0)).orderNo
    addressCode = (await shop.http.post<{ code: string }>(`${app}/me/addresses`, ADDRESS, { as: shop.token(0) })).body
      .code
    before = await digestOfEverything(shop.db)
  })
  afterEach(async () => expect(await digestOfEverything(shop.db)).toEqual(before))

  const told = ({ status, body }: { status: number; body: Problem }) => [status, body.code]

  test('an order is there for its member only; an unknown one looks the same', async () => {
    const as = shop.token(1)
    for (const no of [orderNo, NOBODYS, orderNo.toLowerCase(), `${orderNo}%00`]) {
      expect(told(await shop.http.get<Problem>(`${app}/orders/${no}`, { as }))).toEqual([404, 'order.not-found'])
      for (const verb of ['pay', 'payment-check', 'cancel', 'receive']) {
        const answer = await shop.http.post<Problem>(
          `${app}/orders/${no}/${verb}`,
          verb === 'cancel' ? { reason: '' } : undefined,
          { as },
        )
        expect([verb, ...told(answer)]).toEqual([verb, 404, 'order.not-found'])
      }
    }
  })

  test('an address is there for its member only', async () => {
    for (const code of [addressCode, 'NOSUCHADDR00']) {
      const as = shop.token(1)
      const missing = [404, 'address.not-found']
      expect(told(await shop.http.put<Problem>(`${app}/me/addresses/${code}`, ADDRESS, { as }))).toEqual(missing)
      expect(told(await shop.http.delete<Problem>(`${app}/me/addresses/${code}`, { as }))).toEqual(missing)
      const placed = await shop.tryPlace(1, {
        delivery: 'express',
        addressCode: code,
        pickupPointCode: undefined,
        expectedPayableFen: 2590,
      })
      expect([placed.status, placed.body.code]).toEqual([422, 'order.address-required'])
    }
  })

  test('unknown teams, group buys, points and goods', async () => {
    const tell = async (about: Parameters<TradeShop['tryPlace']>[1]) => {
      const { status, body } = await shop.tryPlace(1, about)
      return [status, body.code]
    }
    expect(await tell({ teamCode: 'NOSUCHTEAM' })).toEqual([404, 'team.not-found'])
    expect(await tell({ groupBuyCode: 'NOSUCHGB' })).toEqual([404, 'group-buy.not-found'])
    expect(await tell({ pickupPointCode: 'PP99' })).toEqual([422, 'order.delivery-unavailable'])
    expect(await tell({ items: [{ itemId: 999, quantity: 1 }] })).toEqual([409, 'stock.sold-out'])
    expect(told(await shop.http.get<Problem>(`${app}/teams/NOSUCHTEAM`))).toEqual([404, 'team.not-found'])
    expect(told(await shop.http.get<Problem>(`${app}/group-buys/NOSUCHGB`))).toEqual([404, 'group-buy.not-found'])
    expect(told(await shop.http.get<Problem>(`${app}/no-such-thing`))).toEqual([404, 'request.not-found'])
    const missing = { as: shop.staffToken() }
    expect(told(await shop.http.get<Problem>('/api/v1/admin/orders/NOSUCH', missing))).toEqual([404, 'order.not-found'])
    expect(told(await shop.http.get<Problem>('/api/v1/admin/products/NOSUCH', missing))).toEqual([
      404,
      'product.not-found',
    ])
  })

  describe('tokens', () => {
    const at = (as: string, path = `${app}/me`) => shop.http.get<Problem>(path, { as }).then(told)
    const claims = { algorithm: 'HS256', subject: '1', audience: 'member', expiresIn: 60 } as const
    const header = { alg: 'HS256', typ: 'at+jwt' }
    const sign = (options: object = {}, secret: Buffer | string = deriveKey(shop.env.appSecret, 'access-token')) =>
      new JwtService().sign({}, { ...claims, header, secret, ...options } as never)

    test('a genuine one is taken, so that the refusals below mean something', async () => {
      expect((await shop.http.get(`${app}/me`, { as: sign() })).status).toBe(200)
    })

    test('none, and what is none', async () => {
      expect(told(await shop.http.get<Problem>(`${app}/me`))).toEqual([401, 'auth.required'])
      for (const token of ['x', 'a.b.c', `${sign()}x`, sign().split('.').slice(0, 2).join('.'), '', 'null'])
        expect([token, ...(await at(token))]).toEqual([token, 401, 'auth.required'])
      for (const authorization of [sign(), `Basic ${sign()}`, `Bearer  ${sign()}`, 'Bearer'])
        expect(told(await shop.http.get<Problem>(`${app}/me`, { headers: { authorization } }))).toEqual([
          401,
          'auth.required',
        ])
    })

    test('too old is said apart, so that the client renews it', async () => {
      expect(await at(sign({ expiresIn: -1 }))).toEqual([401, 'auth.expired'])
    })

    test('another key, another type, no signature, another subject', async () => {
      const payload = Buffer.from(JSON.stringify({ sub: '1', aud: 'member', exp: 4e9 })).toString('base64url')
      const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url')
      const refused = [401, 'auth.required']
      expect(await at(sign({}, 'another-secret'))).toEqual(refused)
      expect(await at(sign({ header: { alg: 'HS256', typ: 'JWT' } }))).toEqual(refused)
      expect(await at(sign({ algorithm: 'HS512', header: { alg: 'HS512', typ: 'at+jwt' } }))).toEqual(refused)
      expect(await at(`${none}.${payload}.`)).toEqual(refused)
      expect(await at(`${none}.${payload}.AAAA`)).toEqual(refused)
      expect(await at(sign({ subject: 'x' }))).toEqual(refused)
    })

    test('members are no staff, staff are no members', async () => {
      expect(await at(shop.token(0), '/api/v1/admin/orders')).toEqual([401, 'auth.required'])
      expect(await at(shop.staffToken())).toEqual([401, 'auth.required'])
      const analyst = shop.staffToken({ role: 'analyst' })
      const refund = await shop.http.post<Problem>(
        `/api/v1/admin/orders/${orderNo}/refund`,
        { reason: '试试' },
        { as: analyst },
      )
      expect(told(refund)).toEqual([403, 'auth.forbidden'])
    })
  })

  describe('login codes', () => {
    const login = (code: string) => shop.http.post<Problem>(`${app}/session`, { code }).then(told)

    test('made up, empty, and one that waited too long: nobody is let in', async () => {
      expect(await login('made-up-by-me')).toEqual([401, 'auth.stale-code'])
      expect(await login('中文 & = ?')).toEqual([401, 'auth.stale-code'])
      const code = await shop.loginCode('o_stranger')
      await shop.control('/clock', { advanceSeconds: 301 })
      expect(await login(code)).toEqual([401, 'auth.stale-code'])
      await shop.control('/clock', { advanceSeconds: -301 })
    })
  })

  describe('bodies', () => {
    const post = (body: unknown, headers: Record<string, string> = {}) =>
      shop.http.post<Problem>(`${app}/orders`, body, {
        as: shop.token(1),
        headers: { 'content-type': 'application/json', ...headers },
      })

    test('malformed JSON, another type, another encoding', async () => {
      const good = JSON.stringify(shop.wish())
      for (const body of [
        '{',
        '{"a":1,}',
        "{'a':1}",
        '\u0000',
        '[',
        '"',
        good.slice(0, -1),
        `${good}${good}`,
        '{"__proto__":{}}',
      ])
        expect([body.slice(0, 20), ...told(await post(body))]).toEqual([body.slice(0, 20), 400, 'request.invalid'])
      expect(told(await post(good, { 'content-type': 'text/plain' }))).toEqual([400, 'request.invalid'])
      expect(told(await post('a=1', { 'content-type': 'application/x-www-form-urlencoded' }))).toEqual([
        400,
        'request.invalid',
      ])
      for (const body of ['null', '1', 'true', '"text"', '[]', ''])
        expect([body, ...told(await post(body))]).toEqual([body, 400, 'request.invalid'])
    })

    test('more than any of ours', async () => {
      expect(told(await post({ ...shop.wish(), buyerNote: 'x'.repeat(300_000) }))).toEqual([413, 'request.too-large'])
      const deep = `${'{"a":'.repeat(4_000)}1${'}'.repeat(4_000)}`
      expect(told(await post(deep))).toEqual([400, 'request.invalid'])
    })

    test('no idempotency key, or an odd one', async () => {
      for (const key of [null, 'short', 'with space in it', 'x'.repeat(129)]) {
        const answer = await shop.http.post<Problem>(`${app}/orders`, shop.wish(), { as: shop.token(1), key })
        expect([key, ...told(answer)]).toEqual([key, 400, 'idempotency.key-required'])
      }
      const cancel = await shop.http.post<Problem>(
        `${app}/orders/${orderNo}/cancel`,
        { reason: '' },
        { as: shop.token(0), key: null },
      )
      expect(told(cancel)).toEqual([400, 'idempotency.key-required'])
    })
  })

  test('a client that hangs up in the middle of its body leaves nothing behind', async () => {
    const { port, hostname } = new URL(shop.http.origin)
    const { connect } = await import('node:net')
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST ${app}/orders HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${shop.token(1)}\r\nidempotency-key: half-a-body-0001\r\n` +
        'content-type: application/json\r\ncontent-length: 5000\r\n\r\n{"groupBuyCode":',
    )
    await sleep(50)
    socket.destroy()
    expect((await shop.http.get('/healthz')).status).toBe(200)
  })
})
