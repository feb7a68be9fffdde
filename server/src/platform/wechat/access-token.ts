import { NO_ANSWER, WechatError } from './wechat.errors.ts'

/** WeChat hands out the next token this early and honours both for as long, so we ask anew from here on. */
const EARLY_SECONDS = 300

export interface FreshToken {
  token: string
  expiresInSeconds: number
}

/**
 * The one access token of this process. Any number of callers at once cause a single request, whose outcome, good or
 * bad, they share. Several processes may each keep their own: stable_token gives all of them the same value.
 */
export class AccessToken {
  private current: { token: string; staleAtMs: number } | undefined
  private flight: Promise<string> | undefined

  constructor(
    private readonly request: () => Promise<FreshToken>,
    private readonly now: () => Date,
  ) {}

  /** A token that is still good, asked for if need be. Throws what the request throws. */
  get(): Promise<string> {
    if (this.current && this.now().getTime() < this.current.staleAtMs) return Promise.resolve(this.current.token)
    this.flight ??= this.renew().finally(() => (this.flight = undefined))
    return this.flight
  }

  /** WeChat refused this token: forget it, unless another caller has fetched a newer one meanwhile. */
  drop(token: string): void {
    if (this.current?.token === token) this.current = undefined
  }

  private async renew(): Promise<string> {
    const { token, expiresInSeconds } = await this.request()
    if (!(expiresInSeconds > 0)) throw new WechatError(NO_ANSWER, 'reply lacks expires_in')
    this.current = { token, staleAtMs: this.now().getTime() + (expiresInSeconds - EARLY_SECONDS) * 1000 }
    return token
  }
}
