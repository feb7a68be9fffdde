import { z } from 'zod'
import { defineEvent } from '../../../platform/jobs/define.ts'

/**
 * WeChat has pushed an event, verified and not seen before. Each handler looks at `event` and leaves the others' alone.
 * `message` is as WeChat wrote it: nothing in it is certain but that WeChat sent it.
 */
export const wechatPush = defineEvent('wechat.push', { event: z.string(), message: z.record(z.string(), z.unknown()) })
