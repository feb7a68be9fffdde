import type { Message } from '../world/state.ts'

/** Ways to spoil what goes over the wire; the contents stay true. */
export const wireDisguises = [
  /** Signed by a key of ours that the serial does not name. */
  'bad-signature',
  'wrong-serial',
  /** Correctly signed, but the GCM tag is off by one bit. */
  'bad-tag',
  /** WeChat's own probe: must be answered with 4xx or 5xx. */
  'signtest',
  /** Correctly signed ten minutes ago. */
  'stale-timestamp',
  'unsigned',
  /** Correctly signed and well-formed, but sealed under another merchant's APIv3 key. */
  'other-merchant-key',
] as const

/** Lies that are correctly sealed and signed: only comparing the contents with one's own books finds them. */
export const contentDisguises = [
  'other-merchant',
  'other-app',
  'other-payer',
  'unknown-order',
  'amount-minus-one',
  'amount-plus-one',
  /** TRANSACTION.SUCCESS about a trade_state NOTPAY. */
  'not-success',
] as const

export const disguises = [...wireDisguises, ...contentDisguises] as const
export type Disguise = (typeof disguises)[number]

/** The message with its contents changed; wire disguises leave it alone. */
export function disguiseContents(message: Message, disguise: Disguise | undefined): Message {
  const { contents } = message
  const amount = contents.amount as Record<string, number>
  const field = 'refund_status' in contents ? 'refund' : 'total'
  const withAmount = (change: number): Message => ({
    ...message,
    contents: { ...contents, amount: { ...amount, [field]: (amount[field] ?? 0) + change } },
  })
  switch (disguise) {
    case 'other-merchant':
      return { ...message, contents: { ...contents, mchid: '1900000001', appid: 'wx0000000000000001' } }
    case 'other-app':
      return { ...message, contents: { ...contents, appid: 'wx0000000000000001' } }
    case 'other-payer':
      return { ...message, contents: { ...contents, payer: { openid: 'o_somebody_else' } } }
    case 'unknown-order':
      return { ...message, contents: { ...contents, out_trade_no: 'NOSUCHORDER0001' } }
    case 'amount-minus-one':
      return withAmount(-1)
    case 'amount-plus-one':
      return withAmount(1)
    case 'not-success':
      return { ...message, contents: { ...contents, trade_state: 'NOTPAY', trade_state_desc: '订单未支付' } }
    default:
      return message
  }
}
