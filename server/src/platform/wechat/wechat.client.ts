import { AccessToken, type FreshToken } from './access-token.ts'
import { callWechat, fieldsOf, textField, type WechatReply } from './call-wechat.ts'
import { adviceOf, type ContentAdvice, type ContentScene, pictureCheckBody, textCheckBody } from './content-check.ts'
import { isImage, sceneCodeBody, type SceneCodeOptions } from './scene-code.ts'
import { NO_ANSWER, WechatError } from './wechat.errors.ts'

export interface WechatConfig {
  /** https://api.weixin.qq.com, or the sandbox's. */
  baseUrl: string
  appid: string
  secret: string
  /** Per call, the body included. 5,000 by default. */
  timeoutMs?: number
  /** Which version of the mini-program scene codes open. `release` by default. */
  envVersion?: 'release' | 'trial' | 'develop'
}

export interface WechatSession {
  openid: string
  /** Present only when the mini-program is bound to an account of the WeChat Open Platform. */
  unionid: string | null
  /** Never leaves the server. */
  sessionKey: string
}

const DEFAULT_TIMEOUT_MS = 5_000

/** Client of api.weixin.qq.com: identity and scene codes. Every method throws WechatError and nothing else. */
export class WechatClient {
  private readonly token: AccessToken

  constructor(
    private readonly config: WechatConfig,
    private readonly edge: { now: () => Date; fetch: typeof globalThis.fetch },
  ) {
    this.token = new AccessToken(() => this.requestToken(), edge.now)
  }

  /** Redeems a code of `wx.login`: once, within five minutes. Throws kind `stale-code` or `blocked` among others. */
  async codeToSession(code: string): Promise<WechatSession> {
    const { appid, secret } = this.config
    const query = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' })
    const fields = fieldsOf(await this.call(`/sns/jscode2session?${query}`))
    const { unionid } = fields
    return {
      openid: textField(fields, 'openid'),
      unionid: typeof unionid === 'string' && unionid !== '' ? unionid : null,
      sessionKey: textField(fields, 'session_key'),
    }
  }

  /** The access token for server calls, cached until 300 seconds before its end. */
  accessToken(): Promise<string> {
    return this.token.get()
  }

  /**
   * The round mini-program code for a scene, without a limit on their number.
   *
   * @returns an image: PNG of the sandbox, PNG or JPEG of WeChat. Kept by the caller, keyed by page and scene.
   */
  async sceneCode(options: SceneCodeOptions): Promise<Buffer> {
    const body = sceneCodeBody(options, this.envVersion)
    return this.withToken('/wxa/getwxacodeunlimit', body, (reply) => {
      // Refusals come with status 200 and a JSON body, so the content type decides.
      if (!reply.contentType.startsWith('image/')) fieldsOf(reply)
      if (!isImage(reply.bytes)) throw new WechatError(NO_ANSWER, 'reply is not an image')
      return reply.bytes
    })
  }

  /** Asks whether a text of this person may be shown to others. */
  checkText(openid: string, text: string, scene: ContentScene): Promise<ContentAdvice> {
    return this.withToken('/wxa/msg_sec_check', textCheckBody(openid, text, scene), (reply) =>
      adviceOf(fieldsOf(reply)),
    )
  }

  /** Begins the check of a picture at a public address. @returns the trace id under which the result is pushed later */
  checkPicture(openid: string, url: string, scene: ContentScene): Promise<string> {
    return this.withToken('/wxa/media_check_async', pictureCheckBody(openid, url, scene), (reply) =>
      textField(fieldsOf(reply), 'trace_id'),
    )
  }

  /** Which version of the mini-program messages and codes open. */
  get envVersion(): 'release' | 'trial' | 'develop' {
    return this.config.envVersion ?? 'release'
  }

  /** One server call that takes and gives JSON; what the fields mean is the caller's business. */
  post(path: string, body: object): Promise<Readonly<Record<string, unknown>>> {
    return this.withToken(path, body, fieldsOf)
  }

  /** The same for what WeChat wants asked by GET. */
  get(path: string): Promise<Readonly<Record<string, unknown>>> {
    return this.withToken(path, undefined, fieldsOf)
  }

  /** Calls with the token; when WeChat does not know it any more, once again with a fresh one. */
  private async withToken<T>(path: string, body: object | undefined, read: (reply: WechatReply) => T): Promise<T> {
    const attempt = async (token: string) =>
      read(await this.call(`${path}?${new URLSearchParams({ access_token: token })}`, body))
    const token = await this.token.get()
    try {
      return await attempt(token)
    } catch (error) {
      if (!(error instanceof WechatError && error.kind === 'token')) throw error
      this.token.drop(token)
      return attempt(await this.token.get())
    }
  }

  /** Normal mode of stable_token: repeatable, because it gives the same token until shortly before its end. */
  private async requestToken(): Promise<FreshToken> {
    const { appid, secret } = this.config
    const fields = fieldsOf(
      await this.call('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret }),
    )
    return { token: textField(fields, 'access_token'), expiresInSeconds: Number(fields['expires_in']) }
  }

  private call(path: string, body?: object): Promise<WechatReply> {
    const { baseUrl, timeoutMs = DEFAULT_TIMEOUT_MS } = this.config
    return callWechat(this.edge.fetch, { url: new URL(path, baseUrl), body, timeoutMs })
  }
}
