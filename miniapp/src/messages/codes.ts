import type { ApiErrorCode } from '@tuanke/shared/api/api-error'

/** Every word the server's document names, plus `network`. A code without a sentence does not compile. */
export type ErrorCode = ApiErrorCode

/** The same words for a look-up while running; one the server does not know does not compile. */
const errorCodes = [
  'network',
  'auth.required',
  'auth.expired',
  'auth.forbidden',
  'auth.bad-credentials',
  'auth.locked',
  'auth.stale-code',
  'auth.blocked',
  'auth.session-reused',
  'request.invalid',
  'request.too-large',
  'request.not-found',
  'request.rate-limited',
  'page.bad-cursor',
  'idempotency.key-required',
  'idempotency.mismatch',
  'idempotency.in-flight',
  'server.error',
  'server.unavailable',
  'wechat.unavailable',
  'member.not-found',
  'address.not-found',
  'address.too-many',
  'contact.required',
  'contact.phone-invalid',
  'product.not-found',
  'product.in-use',
  'sku.not-found',
  'stock.below-reserved',
  'category.not-found',
  'image.unsupported',
  'job.not-found',
  'pickup-point.not-found',
  'group-buy.not-found',
  'group-buy.not-open',
  'group-buy.not-started',
  'group-buy.ended',
  'group-buy.bad-action',
  'group-buy.incomplete',
  'team.not-found',
  'team.full',
  'team.expired',
  'team.formed',
  'team.already-in',
  'team.limit-opened',
  'team.limit-joined',
  'order.not-found',
  'order.sold-out',
  'order.quota-reached',
  'order.limit-units',
  'order.price-changed',
  'order.too-many-unpaid',
  'order.delivery-unavailable',
  'order.address-required',
  'order.perishable-ack-required',
  'order.bad-state',
  'order.empty',
  'order.alone-unavailable',
  'payment.closed',
  'payment.already-paid',
  'payment.failed',
  'payment.mismatch',
  'payment.signature',
  'pickup.not-found',
  'pickup.wrong-point',
  'pickup.already',
  'pickup.locked',
  'pickup.not-ready',
  'refund.not-allowed',
] as const satisfies readonly ErrorCode[]

/** A sentence for every code, in one language. */
export type ErrorSentences = Record<ErrorCode, string | ((params: Record<string, unknown>) => string)>

const known = new Set<string>(errorCodes)

export function isErrorCode(word: string): word is ErrorCode {
  return known.has(word)
}
