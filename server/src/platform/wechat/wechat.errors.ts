/**
 * What a failed call to api.weixin.qq.com means to the caller:
 * - `stale-code`: the login code is used, expired or made up; the phone has to log in again.
 * - `blocked`: WeChat holds this user for high risk; the login is refused with words a person understands.
 * - `unavailable`: WeChat is busy, out of reach or talks nonsense; trying again later may help.
 * - `rate-limited`: a quota of ours is used up.
 * - `token`: our secret was not accepted, or an access token not even after a fresh one.
 * - `refused`: our request or our configuration is wrong; trying again does not help.
 */
export type WechatErrorKind = 'stale-code' | 'blocked' | 'unavailable' | 'rate-limited' | 'token' | 'refused'

/** Error codes: https://developers.weixin.qq.com/doc/oplatform/Return_codes/Return_code_descriptions_new.html */
const kindByErrcode: Readonly<Record<number, WechatErrorKind>> = {
  [-1]: 'unavailable',
  40001: 'token',
  40014: 'token',
  42001: 'token',
  40029: 'stale-code',
  40163: 'stale-code',
  41008: 'stale-code',
  40226: 'blocked',
  45009: 'rate-limited',
  45011: 'rate-limited',
  44990: 'rate-limited',
}

/** `errcode` of failures that never got an answer of WeChat's: time over, connection broken, not JSON, 5xx. */
export const NO_ANSWER = -1

/** A call to api.weixin.qq.com failed. `rid` is WeChat's own id of the request, for its support (kept there seven days). */
export class WechatError extends Error {
  override readonly name = 'WechatError'
  readonly kind: WechatErrorKind
  readonly rid: string | null

  constructor(
    readonly errcode: number,
    readonly errmsg: string,
    options?: { cause?: unknown },
  ) {
    super(`WeChat ${errcode}: ${errmsg}`, options)
    this.kind = kindByErrcode[errcode] ?? 'refused'
    this.rid = /\brid: ?([0-9a-zA-Z-]+)/.exec(errmsg)?.[1] ?? null
  }

  /** True when the same call may succeed a little later without anybody changing anything. 45009 is a day's quota. */
  get retryable(): boolean {
    return this.kind === 'unavailable' || (this.kind === 'rate-limited' && this.errcode !== 45009)
  }
}
