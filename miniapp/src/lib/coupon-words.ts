import { fenParts, formatFen } from '@tuanke/shared/money'
import type { Dto } from '@tuanke/shared/api/app/types'
import { pick } from './texts.ts'

/** What is printed on a coupon, wherever it is shown. */
export type CouponFace = Pick<
  Dto<'MyCoupon'>,
  'title' | 'kind' | 'offFen' | 'offBasisPoints' | 'capFen' | 'thresholdFen' | 'onlyFor' | 'notFor'
>

const zh = {
  fold: (tenths: string) => `${tenths} 折`,
  freeShipping: '免运费',
  shipping: (amount: string) => `运费减 ${amount}`,
  from: (amount: string) => `满 ${amount} 可用`,
  always: '无门槛',
  cap: (amount: string) => `最多减 ${amount}`,
  onlyFor: (names: string[]) => `限 ${names.join('、')}`,
  notFor: (names: string[]) => `不含 ${names.join('、')}`,
  all: '全部商品可用',
}
const en: typeof zh = {
  fold: (percent) => `${percent}% off`,
  freeShipping: 'Free shipping',
  shipping: (amount) => `${amount} off shipping`,
  from: (amount) => `from ${amount}`,
  always: 'no minimum',
  cap: (amount) => `at most ${amount}`,
  onlyFor: (names) => `for ${names.join(', ')}`,
  notFor: (names) => `not for ${names.join(', ')}`,
  all: 'for everything',
}
const t = pick(zh, en)
const isChinese = t === zh

/** ¥5 rather than ¥5.00: on a coupon whole yuan are the rule. */
const short = (fen: number): string => (fenParts(fen).decimals === '00' ? formatFen(fen).slice(0, -3) : formatFen(fen))

/** The big words: ¥5, 9.5 折, 免运费. */
export function couponWorth({ kind, offFen, offBasisPoints }: CouponFace): string {
  if (kind === 'shipping') return offFen === null ? t.freeShipping : t.shipping(short(offFen))
  if (kind === 'fixed') return short(offFen ?? 0)
  const off = offBasisPoints ?? 0
  return t.fold(String(isChinese ? (10_000 - off) / 1000 : off / 100))
}

/** 满 ¥30 可用 */
export const couponCondition = ({ thresholdFen }: CouponFace): string =>
  thresholdFen > 0 ? t.from(short(thresholdFen)) : t.always

/** 限 水果 · 不含 榴莲 · 最多减 ¥8 */
export function couponScope({ onlyFor, notFor, capFen }: CouponFace): string {
  const parts = [
    onlyFor.length > 0 ? t.onlyFor(onlyFor) : t.all,
    notFor.length > 0 ? t.notFor(notFor) : '',
    capFen === null ? '' : t.cap(short(capFen)),
  ]
  return parts.filter(Boolean).join(' · ')
}
