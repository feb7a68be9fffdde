import type { ServerResponse } from 'node:http'
import { createPublicKey, verify } from 'node:crypto'
import {
  appid,
  mchid,
  merchantKeys,
  merchantSerial,
  notificationBody,
  now,
  paidPlain,
  payConfig,
  publicKeyId,
  refundPlain,
  seal,
  signedHeaders,
  strangerKeys,
} from '../../../test/wechat/pay-fixture.ts'
import { json, type Seen, startTinyServer, type TinyServer } from '../../../test/wechat/tiny-server.ts'
import { WechatPayClient } from './wechat-pay.client.ts'
import { WechatPayError } from './wechat-pay.errors.ts'

describe('WechatPayClient', () => {
  let pay: TinyServer
  let client: WechatPayClient

  beforeEach(async () => {
    pay = await startTinyServer()
    client = new WechatPayClient(payConfig(pay.baseUrl, 300), { now: () => now, fetch: globalThis.fetch })
  })
  afterEach(() => pay.close())

  const order = {
    outTradeNo: 'T202606080001',
    description: '冰糖橙 5 斤',
    totalFen: 1000,
    openid: 'o1',
    expireAt: new Date(now.getTime() + 900_000),
    notifyUrl: 'https://shop.example/api/wechat/pay-notifications',
  }
  const refund = {
    outRefundNo: 'R202606080001',
    transactionId: '4200000000202606081234567890',
    refundFen: 400,
    totalFen: 1000,
    reason: '拼团未成',
    notifyUrl: 'https://shop.example/api/wechat/refund-notifications',
  }
  const { refund_status: _, ...refundBase } = refundPlain
  const refundReply = { ...refundBase, status: 'PROCESSING', success_time: undefined }

  const signed = (reply: ServerResponse, body: string, status = 200, headers = signedHeaders(body)) =>
    reply.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body === '' ? undefined : body)
  const answerSigned = (body: unknown) => (pay.answer = (_, reply) => signed(reply, JSON.stringify(body)))
  const answerError = (status: number, code: string, requestId = '08F7-268435461') =>
    (pay.answer = (_, reply) => json(reply, status, { code, message: '说明' }, { 'Request-ID': requestId }))

  async function failure(call: Promise<unknown>): Promise<WechatPayError> {
    const error: unknown = await call.then(
      (value) => `succeeded with ${JSON.stringify(value)}`,
      (reason: unknown) => reason,
    )
    if (!(error instanceof WechatPayError)) throw new Error(`not a WechatPayError: ${String(error)}`)
    return error
  }

  /** Checks a request as WeChat Pay would: over the bytes and the target that arrived. */
  function isSignedByMerchant(seen: Seen): boolean {
    const form =
      /^WECHATPAY2-SHA256-RSA2048 mchid="(\d+)",nonce_str="(\w+)",timestamp="(\d+)",serial_no="(\w+)",signature="(.+)"$/
    const [, id, nonce, timestamp, serial, signature] = form.exec(seen.headers.authorization ?? '') ?? []
    const text = `${seen.method}\n${seen.target}\n${timestamp}\n${nonce}\n${seen.body}\n`
    const key = createPublicKey(merchantKeys.privateKey)
    const isRight = verify('sha256', Buffer.from(text), key, Buffer.from(signature ?? '', 'base64'))
    return isRight && id === mchid && serial === merchantSerial && timestamp === String(now.getTime() / 1000)
  }

  describe('requests', () => {
    it('sends an order: signed, in public-key mode, and the very bytes that were signed', async () => {
      answerSigned({ prepay_id: 'wx08103456' })
      expect(await client.prepay(order)).toEqual({ prepayId: 'wx08103456' })
      const [seen] = pay.seen
      expect(seen).toMatchObject({ method: 'POST', target: '/v3/pay/transactions/jsapi' })
      expect(seen?.headers).toMatchObject({
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'tuanke-wechat-pay/1.0',
        'wechatpay-serial': publicKeyId,
      })
      expect(seen && isSignedByMerchant(seen)).toBe(true)
      expect(JSON.parse(seen?.body ?? '')).toMatchObject({ out_trade_no: 'T202606080001', description: '冰糖橙 5 斤' })
    })

    it('signs the path as it goes over the wire', async () => {
      pay.answer = (_, reply) => json(reply, 404, { code: 'ORDER_NOT_EXIST', message: '' })
      await client.queryByOutTradeNo('T|2026*1')
      await client.queryRefund('R@1|2')
      expect(pay.seen.map((seen) => seen.target)).toEqual([
        '/v3/pay/transactions/out-trade-no/T%7C2026*1?mchid=1900000001',
        '/v3/refund/domestic/refunds/R%401%7C2',
      ])
      expect(pay.seen.map(isSignedByMerchant)).toEqual([true, true])
      expect(pay.seen[0]?.headers['content-type']).toBeUndefined()
    })

    it('sends nothing that WeChat Pay would refuse for its form', async () => {
      expect(await failure(client.prepay({ ...order, totalFen: 0 }))).toMatchObject({ code: 'request-invalid' })
      expect(await failure(client.refund({ ...refund, refundFen: 1001 }))).toMatchObject({ outcome: 'refused' })
      expect(await failure(client.queryByOutTradeNo('../x'))).toMatchObject({ outcome: 'refused' })
      expect(await failure(client.close('T'))).toMatchObject({ outcome: 'refused' })
      expect(await failure(client.queryRefund(''))).toMatchObject({ outcome: 'refused' })
      expect(pay.seen).toEqual([])
    })

    it('stops the boot on a wrong configuration', () => {
      const edge = { now: () => now, fetch: globalThis.fetch }
      const config = payConfig(pay.baseUrl)
      expect(() => new WechatPayClient({ ...config, apiV3Key: 'short' }, edge)).toThrow('32 bytes')
      expect(() => new WechatPayClient({ ...config, merchantPrivateKey: 'x' }, edge)).toThrow('DECODER')
      expect(() => new WechatPayClient({ ...config, publicKey: undefined }, edge)).toThrow('needs a public key')
    })
  })

  describe('a reply is believed only when WeChat Pay signed it', () => {
    const body = JSON.stringify({ prepay_id: 'wx1' })
    const { 'Wechatpay-Signature': _signature, ...unsigned } = signedHeaders(body)

    it.each<[string, Record<string, string>]>([
      ['unsigned', {}],
      ['signed in part', unsigned],
      ['signed by a stranger', signedHeaders(body, { key: strangerKeys.privateKey })],
      ['signed for another body', signedHeaders('{"prepay_id":"wx2"}')],
      ['signed with an unknown serial number', signedHeaders(body, { serial: 'D7CE59D1F522D701' })],
      ['signed five minutes ago', signedHeaders(body, { at: new Date(now.getTime() - 300_000) })],
    ])('%s: the outcome is unknown', async (_, headers) => {
      pay.answer = (_seen, reply) => signed(reply, body, 200, headers)
      expect(await failure(client.prepay(order))).toMatchObject({
        code: 'reply-unverified',
        outcome: 'unknown',
        httpStatus: 200,
      })
    })

    it('a doubled header', async () => {
      const headers = signedHeaders(body)
      const doubled = { ...headers, 'Wechatpay-Nonce': [headers['Wechatpay-Nonce'] ?? '', 'x'] }
      pay.answer = (_, reply) => reply.writeHead(200, doubled).end(body)
      expect(await failure(client.prepay(order))).toMatchObject({ code: 'reply-unverified', outcome: 'unknown' })
    })

    it('an unsigned 204 does not close an order', async () => {
      pay.answer = (_, reply) => reply.writeHead(204).end()
      expect(await failure(client.close(order.outTradeNo))).toMatchObject({ code: 'reply-unverified', httpStatus: 204 })
    })

    it.each(['', 'null', '[]', '{}', '<html>', '{"prepay_id":7}'])('signed %j is not understood', async (text) => {
      pay.answer = (_, reply) => signed(reply, text)
      expect(await failure(client.prepay(order))).toMatchObject({ code: 'reply-malformed', outcome: 'unknown' })
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: 'reply-malformed' })
    })
  })

  describe('failures say whether the request may have been carried out', () => {
    it.each<[string, TinyServer['answer'], object]>([
      ['silence', () => undefined, { code: 'timeout', httpStatus: null }],
      ['a reset after WeChat Pay has acted', (_, reply) => reply.destroy(), { code: 'connection', httpStatus: null }],
      ['half a reply', (_, r) => r.writeHead(200, { 'Content-Length': '99' }).write('{'), { code: 'timeout' }],
      ['502 with HTML', (_, reply) => reply.writeHead(502).end('<html>'), { code: 'http-502', httpStatus: 502 }],
      ['403 with HTML', (_, reply) => reply.writeHead(403).end('<html>'), { code: 'http-403' }],
      ['a redirect', (_, r) => r.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(), { code: 'http-302' }],
      ['500 SYSTEM_ERROR', (_, r) => json(r, 500, { code: 'SYSTEM_ERROR', message: '' }), { code: 'SYSTEM_ERROR' }],
      ['no end', (_, r) => r.writeHead(200).end(Buffer.alloc(2 * 1024 * 1024)), { code: 'connection' }],
    ])('%s: unknown', async (_, answer, facts) => {
      pay.answer = answer
      expect(await failure(client.refund(refund))).toMatchObject({ ...facts, outcome: 'unknown' })
      expect(pay.seen).toHaveLength(1)
    })

    it('nobody listening: unknown', async () => {
      await pay.close()
      expect(await failure(client.refund(refund))).toMatchObject({ code: 'connection', outcome: 'unknown' })
    })

    it.each([
      [400, 'PARAM_ERROR'],
      [401, 'SIGN_ERROR'],
      [403, 'NOT_ENOUGH'],
      [429, 'FREQUENCY_LIMITED'],
    ])('%i %s: refused, with both ids of the reason', async (status, code) => {
      answerError(status, code, '08F7C4D0AF0610B3-0-268435461')
      expect(await failure(client.refund(refund))).toMatchObject({
        httpStatus: status,
        code,
        message: `${code}: 说明`,
        detailCode: '268435461',
        requestId: '08F7C4D0AF0610B3-0-268435461',
        outcome: 'refused',
      })
    })

    it('the private key is in no part of an error', async () => {
      answerError(401, 'SIGN_ERROR', 'no digits')
      const error = await failure(client.prepay(order))
      expect(error.detailCode).toBeNull()
      expect(`${error.stack}${JSON.stringify(error)}`).not.toMatch(/PRIVATE KEY|Authorization|signature=/)
    })
  })

  describe('queryByOutTradeNo', () => {
    it('a paid order has its money facts', async () => {
      answerSigned(paidPlain)
      expect(await client.queryByOutTradeNo(order.outTradeNo)).toEqual({
        found: true,
        paid: true,
        state: 'SUCCESS',
        outTradeNo: 'T202606080001',
        transactionId: '4200000000202606081234567890',
        successAt: new Date('2026-06-08T02:34:56Z'),
        totalFen: 1000,
        payerTotalFen: 900,
        currency: 'CNY',
        appid,
        mchid,
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        attach: '',
      })
      answerSigned({ ...paidPlain, trade_state: 'REFUND' })
      expect(await client.queryByOutTradeNo(order.outTradeNo)).toMatchObject({ paid: true, state: 'REFUND' })
    })

    it('an unpaid one has only its state', async () => {
      answerSigned({ appid, mchid, out_trade_no: order.outTradeNo, trade_state: 'NOTPAY', trade_state_desc: '未支付' })
      const unpaid = { found: true, paid: false, state: 'NOTPAY', outTradeNo: 'T202606080001', appid, mchid }
      expect(await client.queryByOutTradeNo(order.outTradeNo)).toEqual(unpaid)
    })

    it('one that WeChat Pay does not know is not an error', async () => {
      answerError(404, 'ORDER_NOT_EXIST')
      expect(await client.queryByOutTradeNo(order.outTradeNo)).toEqual({ found: false })
    })

    it('any other 404 is one', async () => {
      pay.answer = (_, reply) => reply.writeHead(404).end('<html>')
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ outcome: 'unknown' })
      answerError(404, 'NO_SUCH_PAGE')
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: 'NO_SUCH_PAGE' })
      answerError(400, 'ORDER_NOT_EXIST')
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: 'ORDER_NOT_EXIST' })
    })

    it.each([{ out_trade_no: 'T202606080002' }, { mchid: '1900000002' }, { appid: 'wx0' }])(
      'a genuine reply about another order does not count: %j',
      async (other) => {
        answerSigned({ ...paidPlain, ...other })
        const facts = { code: 'reply-mismatch', outcome: 'unknown' }
        expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject(facts)
      },
    )

    it('a paid order without its sum is not understood', async () => {
      answerSigned({ ...paidPlain, amount: {} })
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: 'reply-malformed' })
    })
  })

  describe('close', () => {
    it('closes', async () => {
      pay.answer = (_, reply) => signed(reply, '', 204)
      expect(await client.close(order.outTradeNo)).toBe('closed')
      expect(pay.seen[0]).toMatchObject({
        method: 'POST',
        target: '/v3/pay/transactions/out-trade-no/T202606080001/close',
        body: '{"mchid":"1900000001"}',
      })
      expect(pay.seen.map(isSignedByMerchant)).toEqual([true])
    })

    it.each([
      [400, 'ORDERPAID', 'x-1', 'already-paid'],
      [400, 'INVALID_REQUEST', '08-268449538', 'already-paid'],
      [400, 'INVALID_REQUEST', '08-268498689', 'already-paid'],
      [400, 'ORDER_CLOSED', 'x-1', 'closed'],
      [404, 'ORDER_NOT_EXIST', 'x-1', 'not-found'],
    ])('%i %s %s: %s', async (status, code, requestId, result) => {
      answerError(status, code, requestId)
      expect(await client.close(order.outTradeNo)).toBe(result)
    })

    it('a failing gateway never closes, whatever it says', async () => {
      answerError(500, 'ORDER_CLOSED')
      expect(await failure(client.close(order.outTradeNo))).toMatchObject({ outcome: 'unknown' })
    })
  })

  describe('refunds', () => {
    const facts = {
      outRefundNo: 'R202606080001',
      refundId: '50200000012026060801',
      outTradeNo: 'T202606080001',
      transactionId: '4200000000202606081234567890',
      refundFen: 400,
      totalFen: 1000,
      receivedAccount: '支付用户零钱',
    }

    it('an accepted refund is on its way', async () => {
      answerSigned(refundReply)
      expect(await client.refund(refund)).toEqual({ ...facts, status: 'PROCESSING', successAt: null })
      expect(pay.seen[0]).toMatchObject({ method: 'POST', target: '/v3/refund/domestic/refunds' })
    })

    it.each([{ out_refund_no: 'R2' }, { transaction_id: '42' }, { amount: { total: 1000, refund: 401 } }])(
      'a genuine reply about another refund does not count: %j',
      async (other) => {
        answerSigned({ ...refundReply, ...other })
        expect(await failure(client.refund(refund))).toMatchObject({ code: 'reply-mismatch', outcome: 'unknown' })
      },
    )

    it('queries', async () => {
      answerSigned({ ...refundReply, status: 'SUCCESS', success_time: '2026-06-08T11:00:00+08:00' })
      const successAt = new Date('2026-06-08T03:00:00Z')
      const found = { found: true, ...facts, status: 'SUCCESS', successAt }
      expect(await client.queryRefund('R202606080001')).toEqual(found)
      expect(await failure(client.queryRefund('R2'))).toMatchObject({ code: 'reply-mismatch' })
      answerError(404, 'RESOURCE_NOT_EXISTS')
      expect(await client.queryRefund('R202606080001')).toEqual({ found: false })
    })
  })

  it('gives client parameters and reads notifications with its own keys', () => {
    expect(client.clientParameters('wx1')).toMatchObject({
      appId: appid,
      timeStamp: '1780886096',
      package: 'prepay_id=wx1',
    })
    const body = notificationBody('TRANSACTION.SUCCESS', seal(JSON.stringify(paidPlain)))
    const notification = client.parseNotification(signedHeaders(body), Buffer.from(body))
    expect(notification).toMatchObject({ kind: 'transaction', totalFen: 1000 })
  })
})
