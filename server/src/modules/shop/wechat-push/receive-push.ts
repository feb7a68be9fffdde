import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { event as happened, Outbox } from '../../../platform/jobs/outbox.ts'
import type { PushMessage } from '../../../platform/wechat/push/push-envelope.ts'
import { wechatPush } from './wechat-push.events.ts'

const DAY_MS = 86_400_000
/** WeChat repeats a push within seconds; this is long enough for a replay by anybody else, too. */
const KEPT_DAYS = 30
const LONGEST_EVENT = 64
/** What an event is about, where the same sender may say the same of two things in one second. */
const SUBJECTS = ['MsgId', 'trace_id', 'transaction_id', 'merchant_trade_no', 'order_id'] as const

/** Takes a verified push once: its handlers get it with the commit. Ordinary messages of people are not read. */
@Injectable()
export class ReceivePush {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** A push that came before is a success without effect. */
  async run(message: PushMessage): Promise<void> {
    const { Event: event } = message
    if (typeof event !== 'string' || event === '' || event.length > LONGEST_EVENT) return
    const now = this.clock.now()
    try {
      await this.db.transaction(async (tx) => {
        await tx.insert('wechat_pushes', { fingerprint: fingerprintOf(message), event, createdAt: now })
        await this.outbox.add(tx, happened(wechatPush, { event, message: { ...message } }))
        await tx.run('DELETE FROM wechat_pushes WHERE createdAt < ?', [new Date(now.getTime() - KEPT_DAYS * DAY_MS)])
      })
    } catch (error) {
      if (!(error instanceof DuplicateKeyError && error.table === 'wechat_pushes')) throw error
    }
  }
}

function fingerprintOf(message: PushMessage): string {
  const named = ['FromUserName', 'CreateTime', 'Event', ...SUBJECTS].map((name) => message[name] ?? null)
  return createHash('sha256').update(JSON.stringify(named)).digest('hex')
}
