import { now, payConfig, signedHeaders, strangerKeys, publicKeyId } from '../../../test/wechat/pay-fixture.ts'
import {
  failure,
  isSignedByMerchant,
  order,
  refund,
  sendSignedReply,
  startTinyPay,
  type TinyPay,
} from '../../../test/wechat/tiny-pay.ts'
import { json, type TinyServer } from '../../../test/wechat/tiny-server.ts'
import { WechatPayClient } from './wechat-pay.client.ts'

describe('WechatPayClient, on the wire', () => {
  let pay: TinyPay
  let client: WechatPayClient

  beforeEach(async () => {
    pay = await startTinyPay()
    client = new WechatPayClient(payConfig(pay.baseUrl, 300), { now: () => now, fetch: globalThis.fetch })
  })
  afterEach(() => pay.close())

  describe('requests', () => {
    it('sends an order: signed, in public-key mode, and the very bytes that were signed', async () => {
      pay.answerSigned({ prepay_id: 'wx08103456' })
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
      pay.answer = (_seen, reply) => sendSignedReply(reply, body, 200, headers)
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
      pay.answer = (_, reply) => sendSignedReply(reply, text)
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
      pay.answerError(status, code, '08F7C4D0AF0610B3-0-268435461')
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
      pay.answerError(401, 'SIGN_ERROR', 'no digits')
      const error = await failure(client.prepay(order))
      expect(error.detailCode).toBeNull()
      expect(`${error.stack}${JSON.stringify(error)}`).not.toMatch(/PRIVATE KEY|Authorization|signature=/)
    })
  })
})
