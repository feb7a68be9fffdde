import type { WechatClient } from './wechat.client.ts'

export interface SubscribeMessage {
  openid: string
  templateId: string
  /** Page of the mini-program, with its query, without a leading slash. */
  page: string
  /** Template keyword → text that obeys the keyword's rule. */
  data: Record<string, string>
}

/**
 * What a refusal of subscribe/send means:
 * - `refused`: the member has not allowed it, or has used the permission up (43101)
 * - `busy`: another message to the same person is on its way (43108)
 * - `banned`: WeChat has taken the right to send from us (43107)
 * - `wrong`: template, page or a field is not what WeChat wants; trying again does not help
 */
export type SubscribeRefusal = 'refused' | 'busy' | 'banned' | 'wrong'

const REFUSALS: Readonly<Record<number, SubscribeRefusal>> = {
  43101: 'refused',
  43107: 'banned',
  43108: 'busy',
  40003: 'wrong',
  40037: 'wrong',
  41030: 'wrong',
  45168: 'wrong',
  47003: 'wrong',
}

export const refusalOf = (errcode: number): SubscribeRefusal | undefined => REFUSALS[errcode]

const STATES = { release: 'formal', trial: 'trial', develop: 'developer' } as const

/** Sends one subscribe message; uses up one permission of the person. @throws WechatError */
export async function sendSubscribeMessage(
  client: WechatClient,
  { openid, templateId, page, data }: SubscribeMessage,
): Promise<void> {
  await client.post('/cgi-bin/message/subscribe/send', {
    touser: openid,
    template_id: templateId,
    page,
    miniprogram_state: STATES[client.envVersion],
    lang: 'zh_CN',
    data: Object.fromEntries(Object.entries(data).map(([keyword, value]) => [keyword, { value }])),
  })
}
