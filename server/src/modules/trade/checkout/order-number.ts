import { randomCode } from '../../../platform/crypto/random-code.ts'

/**
 * A new order number: business date and 50 unguessable bits, e.g. `T261122K7Q2M9XW4R`. Within WeChat's 6–32 characters of
 * [0-9A-Za-z_-|*], so the first payment attempt carries it as its own number.
 */
export function newOrderNo(businessDay: string): string {
  return `T${businessDay.slice(2).replaceAll('-', '')}${randomCode(10)}`
}
