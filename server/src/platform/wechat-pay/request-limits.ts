import { invalidRequest } from './wechat-pay.errors.ts'

/**
 * WeChat Pay's limits, checked before sending: requests it refuses count against a far lower limit (6 a second for
 * refunds) than those it accepts.
 */
export const limits = { descriptionBytes: 127, attachBytes: 128, reasonBytes: 80, notifyUrlLength: 255 }

/**
 * Cuts a text to at most `maxBytes` of UTF-8 without breaking a code point. In bytes, because the documents do not say
 * of every field whether it is counted in bytes or characters, and bytes are the stricter of the two.
 */
export function cutToBytes(value: string, maxBytes: number): string {
  let cut = ''
  let size = 0
  for (const point of value) {
    size += Buffer.byteLength(point)
    if (size > maxBytes) break
    cut += point
  }
  return cut
}

/** 6 to 32 of digits, letters and _ - | * */
export function checkOutTradeNo(value: string): void {
  if (!/^[0-9A-Za-z_\-|*]{6,32}$/.test(value)) throw invalidRequest('out_trade_no')
}

/** 1 to 64 of digits, letters and _ - | * @ */
export function checkOutRefundNo(value: string): void {
  if (!/^[0-9A-Za-z_\-|*@]{1,64}$/.test(value)) throw invalidRequest('out_refund_no')
}

/** Whole fen from 1 up to what a 32-bit integer holds, as WeChat Pay's own clients type it. */
export function checkFen(value: number, field: string): void {
  if (!Number.isInteger(value) || value < 1 || value > 2_147_483_647) throw invalidRequest(field)
}

/** An absolute http(s) address without query or fragment. */
export function checkNotifyUrl(value: string): void {
  const fits = /^https?:\/\/[^\s?#]+$/.test(value) && value.length <= limits.notifyUrlLength && URL.canParse(value)
  if (!fits) throw invalidRequest('notify_url')
}

/** A text that must not be cut. */
export function checkText(value: string, maxBytes: number, field: string): void {
  if (value === '' || Buffer.byteLength(value) > maxBytes) throw invalidRequest(field)
}
