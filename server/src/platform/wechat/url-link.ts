import { textField } from './call-wechat.ts'
import type { WechatClient } from './wechat.client.ts'

export interface UrlLinkOptions {
  /** Path of a published page, without a leading slash. */
  path: string
  /** At most 1,024 characters. */
  query: string
  /** 1 to 30. */
  days: number
}

/** An address that opens the mini-program from an SMS or a browser. @throws WechatError */
export async function urlLink(wechat: WechatClient, { path, query, days }: UrlLinkOptions): Promise<string> {
  const fields = await wechat.post('/wxa/generate_urllink', {
    path,
    query,
    env_version: wechat.envVersion,
    expire_type: 1,
    expire_interval: days,
  })
  return textField(fields, 'url_link')
}
