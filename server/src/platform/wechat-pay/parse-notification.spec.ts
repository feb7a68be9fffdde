import { signedNotification } from '../../../test/wechat/official-vectors.ts'
import {
  apiV3Key,
  appid,
  mchid,
  notificationBody,
  now,
  paidPlain,
  pem,
  publicKeyId,
  refundPlain,
  seal,
  signedHeaders,
  strangerKeys,
  wechatPayKeys,
} from '../../../test/wechat/pay-fixture.ts'
import { parseNotification } from './parse-notification.ts'
import { verificationKeys } from './verification-keys.ts'
import { NotificationError } from './wechat-pay.errors.ts'

const reader = {
  keys: verificationKeys({ publicKey: { id: publicKeyId, pem: pem(wechatPayKeys.publicKey) } }),
  apiV3Key: Buffer.from(apiV3Key),
  appid,
  mchid,
}
const parse = (body: string, headers: Record<string, string | string[]> = signedHeaders(body)) =>
  parseNotification(reader, headers, Buffer.from(body), now)
const paid = (plain: object) => notificationBody('TRANSACTION.SUCCESS', seal(JSON.stringify(plain)))
const refund = (plain: object, event = 'REFUND.SUCCESS') =>
  notificationBody(event, seal(JSON.stringify(plain), apiV3Key, 'refund'))

/** What is wrong with a body that is signed as it stands, or with the given headers. */
function fault(body: string, headers?: Record<string, string | string[]>) {
  try {
    parse(body, headers)
  } catch (error) {
    if (error instanceof NotificationError) return [error.stage, error.fault]
    throw error
  }
  return 'accepted'
}

describe('parseNotification', () => {
  it('reads a payment', () => {
    expect(parse(paid(paidPlain))).toEqual({
      kind: 'transaction',
      notificationId: 'EV-2026060810345601',
      outTradeNo: 'T202606080001',
      transactionId: '4200000000202606081234567890',
      tradeState: 'SUCCESS',
      successAt: new Date('2026-06-08T02:34:56Z'),
      totalFen: 1000,
      payerTotalFen: 900,
      currency: 'CNY',
      appid,
      mchid,
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      attach: '',
    })
  })

  it('reads a refund that has arrived', () => {
    expect(parse(refund(refundPlain))).toEqual({
      kind: 'refund',
      notificationId: 'EV-2026060810345601',
      mchid,
      outRefundNo: 'R202606080001',
      refundId: '50200000012026060801',
      outTradeNo: 'T202606080001',
      transactionId: '4200000000202606081234567890',
      status: 'SUCCESS',
      refundFen: 400,
      totalFen: 1000,
      successAt: new Date('2026-06-08T03:00:00Z'),
      receivedAccount: '支付用户零钱',
    })
  })

  it.each(['ABNORMAL', 'CLOSED'])('reads a refund that ended %s, without a time', (status) => {
    const { success_time: _, ...plain } = refundPlain
    const notification = parse(refund({ ...plain, refund_status: status }, `REFUND.${status}`))
    expect(notification).toMatchObject({ kind: 'refund', status, successAt: null })
  })

  it('gets as far with WeChat Pay’s own example as its unknown key allows', () => {
    const { certificate, headers, body, now: at } = signedNotification
    const example = { ...reader, keys: verificationKeys({ platformCertificates: [certificate] }) }
    const refused = { stage: 'content', fault: 'undecryptable' }
    expect(() => parseNotification(example, headers, Buffer.from(body), at)).toThrow(expect.objectContaining(refused))
  })

  describe('bug 10', () => {
    const names = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature']
    const body = paid(paidPlain)

    it.each(names)('without %s, or with it empty or doubled, nothing is read', (name) => {
      const { [name]: value = '', ...rest } = signedHeaders(body)
      expect(fault(body, rest)).toEqual(['signature', 'header-absent'])
      expect(fault(body, { ...rest, [name]: '' })).toEqual(['signature', 'header-empty'])
      expect(fault(body, { ...rest, [name]: [value, value] })).toEqual(['signature', 'header-doubled'])
    })

    it('without any signature at all', () => expect(fault(body, {})).toEqual(['signature', 'header-absent']))

    it('a stale one', () => {
      const old = signedHeaders(body, { at: new Date(now.getTime() - 600_000) })
      expect(fault(body, old)).toEqual(['signature', 'stale'])
    })

    it('a stranger’s, with our APIv3 key known to him', () => {
      expect(fault(body, signedHeaders(body, { key: strangerKeys.privateKey }))).toEqual(['signature', 'wrong'])
    })

    it('the amount changed by one fen in the ciphertext: by the signature, and by the tag alone', () => {
      const resource = seal(JSON.stringify(paidPlain))
      const bytes = Buffer.from(resource.ciphertext, 'base64')
      const at = JSON.stringify(paidPlain).indexOf('"total":1000') + '"total":100'.length
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      const original = notificationBody('TRANSACTION.SUCCESS', resource)
      const changed = notificationBody('TRANSACTION.SUCCESS', { ...resource, ciphertext: bytes.toString('base64') })
      expect(parse(original)).toMatchObject({ totalFen: 1000 })
      expect(fault(changed, signedHeaders(original))).toEqual(['signature', 'wrong'])
      expect(fault(changed)).toEqual(['content', 'undecryptable'])
    })

    it('another merchant’s genuine notification', () => {
      const sealedForHim = seal(JSON.stringify({ ...paidPlain, mchid: '1900000002' }), 'k'.repeat(32))
      expect(fault(notificationBody('TRANSACTION.SUCCESS', sealedForHim))).toEqual(['content', 'undecryptable'])
      expect(fault(paid({ ...paidPlain, mchid: '1900000002' }))).toEqual(['content', 'other-merchant'])
      expect(fault(paid({ ...paidPlain, appid: 'wx0000000000000000' }))).toEqual(['content', 'other-merchant'])
      expect(fault(refund({ ...refundPlain, mchid: '1900000002' }))).toEqual(['content', 'other-merchant'])
    })
  })

  it.each([
    ['no mchid', { mchid: undefined }],
    ['no transaction number', { transaction_id: '' }],
    ['no amount', { amount: undefined }],
    ['a sum of 0', { amount: { ...paidPlain.amount, total: 0 } }],
    ['a negative sum', { amount: { ...paidPlain.amount, total: -1 } }],
    ['a sum with a fraction', { amount: { ...paidPlain.amount, total: 10.5 } }],
    ['a sum as text', { amount: { ...paidPlain.amount, total: '1000' } }],
    ['a sum as a list', { amount: { ...paidPlain.amount, total: [1000] } }],
    ['a sum beyond 2^53', { amount: { ...paidPlain.amount, total: 2 ** 53 } }],
    ['no payer', { payer: {} }],
    ['no time', { success_time: undefined }],
    ['a time without offset', { success_time: '2026-06-08T10:34:56' }],
    ['an invented state', { trade_state: 'PAID' }],
  ])('refuses a payment with %s', (_, change) => {
    expect(fault(paid({ ...paidPlain, ...change }))).toEqual(['content', 'malformed'])
  })

  it('refuses what contradicts itself', () => {
    expect(fault(paid({ ...paidPlain, trade_state: 'NOTPAY' }))).toEqual(['content', 'contradictory'])
    expect(fault(paid({ ...paidPlain, trade_state: 'REFUND' }))).toEqual(['content', 'contradictory'])
    expect(fault(refund(refundPlain, 'REFUND.CLOSED'))).toEqual(['content', 'contradictory'])
    const processing = { ...refundPlain, refund_status: 'PROCESSING' }
    expect(fault(refund(processing, 'REFUND.PROCESSING'))).toEqual(['content', 'contradictory'])
  })

  it('refuses events it does not know, and bodies that are none', () => {
    const other = notificationBody('PAYSCORE.USER_PAID', seal(JSON.stringify(paidPlain)))
    expect(fault(other)).toEqual(['content', 'event-unsupported'])
    const resource = seal(JSON.stringify(paidPlain))
    const algorithm = { ...resource, algorithm: 'AEAD_SM4_GCM' }
    for (const body of ['', 'null', '[]', '{}', '<xml/>', notificationBody('TRANSACTION.SUCCESS', algorithm)]) {
      expect(fault(body)).toEqual(['content', 'malformed'])
    }
    expect(fault(notificationBody('TRANSACTION.SUCCESS', seal('not json')))).toEqual(['content', 'malformed'])
  })
})
