import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { PayloadOf } from '../../../platform/jobs/define.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { event as happened, Outbox } from '../../../platform/jobs/outbox.ts'
import { adviceOf, type ContentAdvice } from '../../../platform/wechat/content-check.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { wechatPush } from '../wechat-push/wechat-push.events.ts'
import { pictureChecked } from './content-check.events.ts'

const EVENT = 'wxa_media_check'

/** WeChat has looked at a picture. The first verdict stays. */
@Injectable()
@OnEvent(wechatPush)
export class TakePictureVerdict {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async run({ event, message }: PayloadOf<typeof wechatPush>): Promise<void> {
    const traceId = message['trace_id']
    if (event !== EVENT || typeof traceId !== 'string' || traceId === '') return
    const { suggest, label } = adviceIn(message)
    await this.db.transaction(async (tx) => {
      const check = await tx.row<{ subject: string | null }>('SELECT subject FROM picture_checks WHERE traceId = ?', [
        traceId,
      ])
      if (!check) {
        // Our note of having asked is still to come, and will find this.
        const row = { traceId, subject: null, url: null, verdict: suggest, label, createdAt: this.clock.now() }
        await tx.insert('picture_checks', row)
        return
      }
      await tx.run(`UPDATE picture_checks SET verdict = ?, label = ? WHERE traceId = ? AND verdict = 'pending'`, [
        suggest,
        label,
        traceId,
      ])
      if (check.subject !== null) await this.outbox.add(tx, happened(pictureChecked, { subject: check.subject }))
    })
  }
}

/** A picture WeChat could not load or would not judge (errcode) is for staff to look at. */
function adviceIn(message: Record<string, unknown>): ContentAdvice {
  try {
    if (message['errcode'] === undefined || message['errcode'] === 0) return adviceOf(message)
  } catch (error) {
    if (!(error instanceof WechatError)) throw error
  }
  return { suggest: 'review', label: 0 }
}
