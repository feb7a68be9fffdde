import { NO_ANSWER, WechatError } from './wechat.errors.ts'

/** Where a text or picture will be seen: 1 a profile, 2 a comment, 3 a forum, 4 a social post. */
export type ContentScene = 1 | 2 | 3 | 4

/** WeChat's advice: let it pass, let a person look, or refuse it. */
export const suggestions = ['pass', 'review', 'risky'] as const
export type Suggestion = (typeof suggestions)[number]

export interface ContentAdvice {
  suggest: Suggestion
  /** 100 normal, 10001 advertising, 20001 politics, 20002 pornography, 20003 abuse, 20006 crime, 20008 fraud, … */
  label: number
}

/** Longest text of one check, in characters. */
export const MAX_CHECKED_TEXT = 2_500

/** `media_type` of a picture; 1 would be sound. */
const PICTURE = 2

/** Body of msg_sec_check, version 2. WeChat knows the person by openid and wants them active within two hours. */
export function textCheckBody(openid: string, content: string, scene: ContentScene): object {
  return { version: 2, openid, scene, content }
}

/** Body of media_check_async, version 2; WeChat fetches the picture from `url` itself. */
export function pictureCheckBody(openid: string, url: string, scene: ContentScene): object {
  return { version: 2, openid, scene, media_url: url, media_type: PICTURE }
}

/** The advice in a reply or a push. @throws WechatError `unavailable` for anything that is none */
export function adviceOf(fields: Readonly<Record<string, unknown>>): ContentAdvice {
  const result = fields['result']
  if (typeof result === 'object' && result !== null) {
    const { suggest, label } = result as Record<string, unknown>
    const known = suggestions.find((each) => each === suggest)
    if (known) return { suggest: known, label: typeof label === 'number' ? label : 0 }
  }
  throw new WechatError(NO_ANSWER, 'reply lacks a result')
}
