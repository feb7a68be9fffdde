import { MINUTE_MS, SECOND_MS } from '@tuanke/shared/time'
import { NO_ANSWER, type WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { refusalOf } from '../../../platform/wechat/subscribe-message.ts'

/** What becomes of a message after a call, and of the permission taken for it. */
export interface Fate {
  status: 'sent' | 'failed' | 'skipped' | 'unsure' | 'pending'
  reason?: string
  errcode?: number
  lastError?: string
  permission?: 'give-back' | 'void'
  /** For 'pending'. */
  againInMs?: number
}

const LONGEST_ERROR = 255
const BUSY_MS = 2 * SECOND_MS
const PATIENCE_MS = 10 * SECOND_MS
const QUOTA_MS = 10 * MINUTE_MS

/** Reads a failed call. Where WeChat has answered, nothing was sent; where no answer came, it may have been. */
export function fateOf(error: WechatError): Fate {
  const { errcode, errmsg, kind, rid } = error
  const said = { errcode, lastError: errmsg.slice(0, LONGEST_ERROR) }
  switch (refusalOf(errcode)) {
    case 'refused':
      return { ...said, status: 'skipped', reason: 'refused', permission: 'void' }
    case 'busy':
      return { ...said, status: 'pending', permission: 'give-back', againInMs: BUSY_MS }
    case 'banned':
      return { ...said, status: 'failed', reason: 'banned', permission: 'give-back' }
    case 'wrong':
      return { ...said, status: 'failed', reason: 'template', permission: 'give-back' }
  }
  if (errcode === NO_ANSWER && rid === null) return { ...said, status: 'unsure', reason: 'lost' }
  if (kind === 'rate-limited') return { ...said, status: 'pending', permission: 'give-back', againInMs: QUOTA_MS }
  if (kind === 'unavailable' || kind === 'token')
    return { ...said, status: 'pending', permission: 'give-back', againInMs: PATIENCE_MS }
  return { ...said, status: 'failed', reason: 'template', permission: 'give-back' }
}
