import { beijingTime } from './beijing-time.ts'
import {
  checkFen,
  checkNotifyUrl,
  checkOutRefundNo,
  checkOutTradeNo,
  checkText,
  cutToBytes,
  limits,
} from './request-limits.ts'
import { invalidRequest } from './wechat-pay.errors.ts'

export interface PrepayInput {
  /** 6 to 32 of digits, letters and _ - | *; unique for the merchant. */
  outTradeNo: string
  /** Shown to the member; cut to 127 bytes. */
  description: string
  totalFen: number
  /** Of the member, for this mini-program. */
  openid: string
  /** Nobody can pay later. WeChat Pay wants at least a minute. It does not close the order. */
  expireAt: Date
  /** Public, http(s), no query, at most 255 characters. */
  notifyUrl: string
  /** Comes back in queries and notifications; at most 128 bytes. */
  attach?: string
}

/** One of transactionId and outTradeNo names the order. */
export interface RefundInput {
  /** 1 to 64 of digits, letters and _ - | * @; the same for every attempt at one refund. */
  outRefundNo: string
  transactionId?: string
  outTradeNo?: string
  refundFen: number
  /** The sum of the order. */
  totalFen: number
  /** Shown to the member; cut to 80 bytes. */
  reason: string
  notifyUrl: string
}

/** Body of an order. Only fields that are set: WeChat Pay refuses unknown ones. Throws `request-invalid`. */
export function prepayBody(merchant: { appid: string; mchid: string }, input: PrepayInput, now: Date): object {
  checkOutTradeNo(input.outTradeNo)
  checkFen(input.totalFen, 'amount.total')
  checkText(input.openid, 128, 'payer.openid')
  checkNotifyUrl(input.notifyUrl)
  if (!(input.expireAt.getTime() > now.getTime())) throw invalidRequest('time_expire')
  const description = cutToBytes(input.description, limits.descriptionBytes)
  if (description.trim() === '') throw invalidRequest('description')
  if (input.attach !== undefined) checkText(input.attach, limits.attachBytes, 'attach')
  return {
    appid: merchant.appid,
    mchid: merchant.mchid,
    description,
    out_trade_no: input.outTradeNo,
    time_expire: beijingTime(input.expireAt),
    attach: input.attach,
    notify_url: input.notifyUrl,
    amount: { total: input.totalFen, currency: 'CNY' },
    payer: { openid: input.openid },
  }
}

/** Body of a refund. Throws `request-invalid`. */
export function refundBody(input: RefundInput): object {
  const { transactionId, outTradeNo, refundFen, totalFen } = input
  checkOutRefundNo(input.outRefundNo)
  if ((transactionId === undefined) === (outTradeNo === undefined)) {
    throw invalidRequest('either transaction_id or out_trade_no')
  }
  if (transactionId !== undefined) checkText(transactionId, 32, 'transaction_id')
  if (outTradeNo !== undefined) checkOutTradeNo(outTradeNo)
  checkFen(totalFen, 'amount.total')
  checkFen(refundFen, 'amount.refund')
  if (refundFen > totalFen) throw invalidRequest('amount.refund is more than amount.total')
  checkNotifyUrl(input.notifyUrl)
  return {
    transaction_id: transactionId,
    out_trade_no: outTradeNo,
    out_refund_no: input.outRefundNo,
    reason: cutToBytes(input.reason, limits.reasonBytes) || undefined,
    notify_url: input.notifyUrl,
    amount: { refund: refundFen, total: totalFen, currency: 'CNY' },
  }
}

/** Path of one order, by our number, which may hold | and *. */
export const orderPath = (outTradeNo: string): string =>
  `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}`
