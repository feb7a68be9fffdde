import type { SignatureFault } from './verify-signature.ts'

/**
 * - `refused`: WeChat Pay said no, or nothing was sent. Nothing has happened there.
 * - `unknown`: the request may have been carried out. Query before doing anything else; never assume.
 */
export type Outcome = 'refused' | 'unknown'

/**
 * Codes of our own, beside WeChat Pay's such as NOT_ENOUGH or SIGN_ERROR:
 * `request-invalid` (not sent), `timeout`, `connection`, `reply-unverified`, `reply-malformed`, `reply-mismatch`
 * (a genuine reply about something else), `http-<status>` (an error without WeChat Pay's JSON).
 */
export interface WechatPayErrorFacts {
  httpStatus: number | null
  code: string
  message: string
  /** The digits after the last `-` of Request-ID: WeChat Pay's finer reason. */
  detailCode: string | null
  /** Request-ID in full; WeChat Pay's support asks for it. */
  requestId: string | null
  outcome: Outcome
}

/** A call to api.mch.weixin.qq.com failed. */
export class WechatPayError extends Error {
  override readonly name = 'WechatPayError'
  readonly httpStatus: number | null
  readonly code: string
  readonly detailCode: string | null
  readonly requestId: string | null
  readonly outcome: Outcome

  constructor(facts: WechatPayErrorFacts, options?: { cause?: unknown }) {
    super(`${facts.code}: ${facts.message}`, options)
    this.httpStatus = facts.httpStatus
    this.code = facts.code
    this.detailCode = facts.detailCode
    this.requestId = facts.requestId
    this.outcome = facts.outcome
  }
}

/** A check before sending failed: nothing has left this process. */
export const invalidRequest = (message: string): WechatPayError =>
  new WechatPayError({
    httpStatus: null,
    code: 'request-invalid',
    message,
    detailCode: null,
    requestId: null,
    outcome: 'refused',
  })

/** What is wrong with a notification whose signature is right. */
export type ContentFault = 'malformed' | 'undecryptable' | 'event-unsupported' | 'other-merchant' | 'contradictory'

/**
 * A notification that must not change anything. With stage `signature` it is not proven to be WeChat Pay's and is
 * answered with 401; with stage `content` it is genuine but not understood or not ours.
 */
export class NotificationError extends Error {
  override readonly name = 'NotificationError'

  constructor(
    readonly stage: 'signature' | 'content',
    readonly fault: SignatureFault | ContentFault,
    message?: string,
    options?: { cause?: unknown },
  ) {
    super(`notification ${fault}${message ? `: ${message}` : ''}`, options)
  }
}
