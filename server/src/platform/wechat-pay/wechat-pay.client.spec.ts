import {
  appid,
  mchid,
  notificationBody,
  now,
  paidPlain,
  payConfig,
  refundPlain,
  seal,
  signedHeaders,
} from '../../../test/wechat/pay-fixture.ts'
import {
  failure,
  isSignedByMerchant,
  order,
  refund,
  sendSignedReply,
  startTinyPay,
  type TinyPay,
} from '../../../test/wechat/tiny-pay.ts'
import { WechatPayClient } from './wechat-pay.client.ts'

describe('WechatPayClient', () => {
  let pay: TinyPay
  let client: WechatPayClient

  beforeEach(async () => {
    pay = await startTinyPay()
    client = new WechatPayClient(payConfig(pay.baseUrl, 300), { now: () => now, fetch: globalThis.fetch })
  })
  afterEach(() => pay.close())

  const { refund_status: _, ...refundBase } = refundPlain
  const refundReply = { ...refundBase, status: 'PROCESSING', success_time: undefined }

  describe('queryByOutTradeNo', () => {
    it('a paid order has its money facts', async () => {
      pay.answerSigned(paidPlain)
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
      pay.answerSigned({ ...paidPlain, trade_state: 'REFUND' })
      expect(await client.queryByOutTradeNo(order.outTradeNo)).toMatchObject({ paid: true, state: 'REFUND' })
    })

    it('an unpaid one has only its state', async () => {
      pay.answerSigned({
        appid,
        mchid,
        out_trade_no: order.outTradeNo,
        trade_state: 'NOTPAY',
        trade_state_desc: '未支付',
      })
      const unpaid = { found: true, paid: false, state: 'NOTPAY', outTradeNo: 'T202606080001', appid, mchid }
      expect(await client.queryByOutTradeNo(order.outTradeNo)).toEqual(unpaid)
    })

    it('one that WeChat Pay does not know is not an error', async () => {
      pay.answerError(404, 'ORDER_NOT_EXIST')
      expect(await client.queryByOutTradeNo(order.outTradeNo)).toEqual({ found: false })
    })

    it('any other 404 is one', async () => {
      pay.answer = (_, reply) => reply.writeHead(404).end('<html>')
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ outcome: 'unknown' })
      pay.answerError(404, 'NO_SUCH_PAGE')
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: 'NO_SUCH_PAGE' })
      pay.answerError(400, 'ORDER_NOT_EXIST')
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: 'ORDER_NOT_EXIST' })
    })

    it.each([{ out_trade_no: 'T202606080002' }, { mchid: '1900000002' }, { appid: 'wx0' }])(
      'a genuine reply about another order does not count: %j',
      async (other) => {
        pay.answerSigned({ ...paidPlain, ...other })
        const facts = { code: 'reply-mismatch', outcome: 'unknown' }
        expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject(facts)
      },
    )

    it('a paid order without its sum is not understood', async () => {
      pay.answerSigned({ ...paidPlain, amount: {} })
      expect(await failure(client.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: 'reply-malformed' })
    })
  })

  describe('close', () => {
    it('closes', async () => {
      pay.answer = (_, reply) => sendSignedReply(reply, '', 204)
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
      pay.answerError(status, code, requestId)
      expect(await client.close(order.outTradeNo)).toBe(result)
    })

    it('a failing gateway never closes, whatever it says', async () => {
      pay.answerError(500, 'ORDER_CLOSED')
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
      pay.answerSigned(refundReply)
      expect(await client.refund(refund)).toEqual({ ...facts, status: 'PROCESSING', successAt: null })
      expect(pay.seen[0]).toMatchObject({ method: 'POST', target: '/v3/refund/domestic/refunds' })
    })

    it.each([{ out_refund_no: 'R2' }, { transaction_id: '42' }, { amount: { total: 1000, refund: 401 } }])(
      'a genuine reply about another refund does not count: %j',
      async (other) => {
        pay.answerSigned({ ...refundReply, ...other })
        expect(await failure(client.refund(refund))).toMatchObject({ code: 'reply-mismatch', outcome: 'unknown' })
      },
    )

    it('queries', async () => {
      pay.answerSigned({ ...refundReply, status: 'SUCCESS', success_time: '2026-06-08T11:00:00+08:00' })
      const successAt = new Date('2026-06-08T03:00:00Z')
      const found = { found: true, ...facts, status: 'SUCCESS', successAt }
      expect(await client.queryRefund('R202606080001')).toEqual(found)
      expect(await failure(client.queryRefund('R2'))).toMatchObject({ code: 'reply-mismatch' })
      pay.answerError(404, 'RESOURCE_NOT_EXISTS')
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
