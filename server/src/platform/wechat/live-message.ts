import { textField } from './call-wechat.ts'
import type { WechatClient } from './wechat.client.ts'
import { NO_ANSWER, WechatError } from './wechat.errors.ts'

/** A share card that changes after it was sent ("还差 2 人"): its id, and until when WeChat takes updates. */
export interface Activity {
  activityId: string
  expiresAt: Date
}

/** @throws WechatError */
export async function createActivity(wechat: WechatClient): Promise<Activity> {
  const fields = await wechat.get('/cgi-bin/message/wxopen/activityid/create')
  const seconds = Number(fields['expiration_time'])
  if (!Number.isSafeInteger(seconds)) throw new WechatError(NO_ANSWER, 'reply lacks expiration_time')
  return { activityId: textField(fields, 'activity_id'), expiresAt: new Date(seconds * 1000) }
}

export type ActivityUpdate =
  /** People are joining: so many are in, so many fit. */
  | { state: 'joining'; memberCount: number; roomLimit: number }
  /** It is over; the card leads to this page. */
  | { state: 'over'; path: string }

/** @throws WechatError; `isSpent` tells whether the activity takes no more updates */
export async function updateActivity(wechat: WechatClient, activityId: string, update: ActivityUpdate): Promise<void> {
  const parameters =
    update.state === 'joining'
      ? { member_count: String(update.memberCount), room_limit: String(update.roomLimit) }
      : { path: update.path, version_type: wechat.envVersion }
  await wechat.post('/cgi-bin/message/wxopen/updatablemsg/send', {
    activity_id: activityId,
    target_state: update.state === 'joining' ? 0 : 1,
    template_info: { parameter_list: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
  })
}

/** 47501 wrong id, 47502 wrong state, 47503 wrong member count, 47504 expired: none gets better by trying again. */
export const isSpent = (error: unknown): boolean =>
  error instanceof WechatError && error.errcode >= 47501 && error.errcode <= 47504
