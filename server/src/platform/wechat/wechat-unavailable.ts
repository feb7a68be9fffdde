import { defineErrors, type Problem } from '../http/problem.ts'

const WechatUnavailable = defineErrors('wechat', { unavailable: 503 })

/** WeChat cannot be asked now; the person tries again, and nothing is lost. */
export const wechatUnavailable = (): Problem => WechatUnavailable('unavailable')
