import { beijingTime } from './beijing-time.ts'
import { prepayBody, refundBody } from './request-bodies.ts'
import { cutToBytes } from './request-limits.ts'
import { WechatPayError } from './wechat-pay.errors.ts'

const now = new Date('2026-06-08T02:34:56.789Z')
const order = {
  outTradeNo: 'T202606080001',
  description: '冰糖橙 5 斤',
  totalFen: 1000,
  openid: 'o1',
  expireAt: new Date('2026-06-08T02:49:56.789Z'),
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
const prepay = (change: Partial<typeof order> & { attach?: string } = {}) =>
  JSON.parse(JSON.stringify(prepayBody({ appid: 'wx1', mchid: '190' }, { ...order, ...change }, now)))
const refunding = (change: object = {}) => JSON.parse(JSON.stringify(refundBody({ ...refund, ...change })))

/** The field that stops a request before it is sent. */
function stopped(build: () => unknown): string {
  try {
    build()
  } catch (error) {
    const isOurs = error instanceof WechatPayError && error.code === 'request-invalid'
    if (!isOurs || error.outcome !== 'refused' || error.httpStatus !== null) throw error
    return error.message.replace('request-invalid: ', '')
  }
  return 'sent'
}

describe('prepayBody', () => {
  it('holds the documented fields and no other: WeChat Pay refuses unknown ones', () => {
    expect(prepay()).toEqual({
      appid: 'wx1',
      mchid: '190',
      description: '冰糖橙 5 斤',
      out_trade_no: 'T202606080001',
      time_expire: '2026-06-08T10:49:56+08:00',
      notify_url: 'https://shop.example/api/wechat/pay-notifications',
      amount: { total: 1000, currency: 'CNY' },
      payer: { openid: 'o1' },
    })
    expect(prepay({ attach: 'a=1' }).attach).toBe('a=1')
  })

  it.each([
    ['out_trade_no', { outTradeNo: 'T2026' }],
    ['out_trade_no', { outTradeNo: 'T'.repeat(33) }],
    ['out_trade_no', { outTradeNo: 'T2026/01' }],
    ['out_trade_no', { outTradeNo: 'T202601\n' }],
    ['amount.total', { totalFen: 0 }],
    ['amount.total', { totalFen: -1 }],
    ['amount.total', { totalFen: 0.5 }],
    ['amount.total', { totalFen: 2 ** 31 }],
    ['amount.total', { totalFen: NaN }],
    ['payer.openid', { openid: '' }],
    ['time_expire', { expireAt: now }],
    ['time_expire', { expireAt: new Date(NaN) }],
    ['notify_url', { notifyUrl: 'https://shop.example/n?x=1' }],
    ['notify_url', { notifyUrl: 'https://shop.example/n#x' }],
    ['notify_url', { notifyUrl: '/api/wechat' }],
    ['notify_url', { notifyUrl: `https://shop.example/${'n'.repeat(235)}` }],
    ['description', { description: ' ' }],
    ['attach', { attach: '附'.repeat(43) }],
    ['attach', { attach: '' }],
  ])('stops at %s: %j', (field, change) => {
    expect(stopped(() => prepay(change))).toBe(field)
  })

  it('takes numbers at their limits', () => {
    expect(prepay({ outTradeNo: 'T_-|*1', totalFen: 1 })).toMatchObject({
      out_trade_no: 'T_-|*1',
      amount: { total: 1 },
    })
    expect(prepay({ totalFen: 2_147_483_647 }).amount.total).toBe(2_147_483_647)
  })

  it('cuts a long description to 127 bytes between two characters', () => {
    expect(prepay({ description: '橙'.repeat(60) }).description).toBe('橙'.repeat(42))
    expect(prepay({ description: 'a'.repeat(200) }).description).toBe('a'.repeat(127))
  })
})

describe('refundBody', () => {
  it('names the order by exactly one number', () => {
    expect(refunding()).toEqual({
      transaction_id: '4200000000202606081234567890',
      out_refund_no: 'R202606080001',
      reason: '拼团未成',
      notify_url: 'https://shop.example/api/wechat/refund-notifications',
      amount: { refund: 400, total: 1000, currency: 'CNY' },
    })
    const byOurs = refunding({ transactionId: undefined, outTradeNo: 'T202606080001' })
    expect([byOurs.transaction_id, byOurs.out_trade_no]).toEqual([undefined, 'T202606080001'])
    const one = 'either transaction_id or out_trade_no'
    expect(stopped(() => refunding({ outTradeNo: 'T202606080001' }))).toBe(one)
    expect(stopped(() => refunding({ transactionId: undefined }))).toBe(one)
  })

  it.each([
    ['out_refund_no', { outRefundNo: '' }],
    ['out_refund_no', { outRefundNo: 'R'.repeat(65) }],
    ['out_refund_no', { outRefundNo: 'R 1' }],
    ['amount.refund', { refundFen: 0 }],
    ['amount.total', { totalFen: 1.5 }],
    ['amount.refund is more than amount.total', { refundFen: 1001 }],
    ['notify_url', { notifyUrl: 'ftp://shop.example/' }],
  ])('stops at %s: %j', (field, change) => {
    expect(stopped(() => refunding(change))).toBe(field)
  })

  it('cuts a long reason to 80 bytes and leaves an empty one out', () => {
    expect(refunding({ reason: '退'.repeat(30) }).reason).toBe('退'.repeat(26))
    expect('reason' in refunding({ reason: '' })).toBe(false)
  })
})

describe('cutToBytes', () => {
  it('never breaks a code point', () => {
    expect(cutToBytes('a🍊b', 4)).toBe('a')
    expect(cutToBytes('a🍊b', 5)).toBe('a🍊')
    expect(cutToBytes('', 5)).toBe('')
  })
})

describe('beijingTime', () => {
  it('is eight hours ahead, whole seconds, whatever the zone of the process', () => {
    expect(beijingTime(new Date('2025-12-31T16:00:00.999Z'))).toBe('2026-01-01T00:00:00+08:00')
    expect(new Date(beijingTime(now))).toEqual(new Date('2026-06-08T02:34:56Z'))
  })
})
