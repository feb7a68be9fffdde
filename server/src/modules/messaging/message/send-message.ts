import { Injectable } from '@nestjs/common'
import { MINUTE_MS, SECOND_MS } from '@tuanke/shared/time'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { OnJob, RetryLater } from '../../../platform/jobs/on.ts'
import { sendSubscribeMessage } from '../../../platform/wechat/subscribe-message.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { openidOf } from '../../shop/content-check/openid-of.ts'
import { fateOf, type Fate } from './message-fate.ts'
import { sendMessage } from './message.events.ts'
import { giveBackPermission, takePermission, voidPermissions } from './permission-ledger.ts'

interface Row {
  id: number
  memberId: number
  templateId: string
  page: string
  dataJson: Record<string, string>
  status: string
  expiresAt: Date
}

/** While another message to the same person is on its way. */
const BUSY_MS = 2 * SECOND_MS
/** While WeChat cannot be reached at all. */
const AWAY_MS = MINUTE_MS

/**
 * Sends one subscribe message at most once: what may have arrived is never sent again, and what is late is not sent at
 * all. The inbox has the news in any case. One at a time per member, because WeChat refuses two at once (43108).
 */
@Injectable()
@OnJob(sendMessage, { perSecond: 50 })
export class SendMessage {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly wechat: WechatClient,
  ) {}

  async run({ messageId }: { messageId: number }): Promise<void> {
    const found = await this.db.read(async (tx) => {
      const row = await tx.row<Row>(
        'SELECT id, memberId, templateId, page, dataJson, status, expiresAt FROM messages WHERE id = ?',
        [messageId],
      )
      return row && { row, openid: await openidOf(tx, row.memberId, this.env.wechat.appId) }
    })
    if (!found) return
    const { row, openid } = found
    // A process has died between taking the permission and writing down the outcome: it may have arrived.
    if (row.status === 'sending') return this.settle(row, { status: 'unsure', reason: 'lost' })
    if (row.status !== 'pending') return
    if (this.clock.now() > row.expiresAt) return this.settle(row, { status: 'skipped', reason: 'late' })
    if (openid === null) return this.settle(row, { status: 'skipped', reason: 'unreachable' })
    await this.reachWechat()
    if (!(await this.take(row))) return
    const { templateId, page, dataJson: data } = row
    try {
      await sendSubscribeMessage(this.wechat, { openid, templateId, page, data })
    } catch (error) {
      if (!(error instanceof WechatError)) throw error
      return this.failed(row, fateOf(error))
    }
    await this.settle(row, { status: 'sent' })
  }

  /** Without a token nothing can be sent, and finding that out first keeps the outcome certain. */
  private async reachWechat(): Promise<void> {
    try {
      await this.wechat.accessToken()
    } catch (error) {
      if (error instanceof WechatError) throw new RetryLater(AWAY_MS, `no token: ${error.errcode}`)
      throw error
    }
  }

  /** @returns false when there is nothing to send any more */
  private async take(row: Row): Promise<boolean> {
    const now = this.clock.now()
    try {
      return await this.db.transaction(async (tx) => {
        const mayGo = await takePermission(tx, row, row.id, now)
        const change = mayGo
          ? `status = 'sending', attempts = attempts + 1, sendingMemberId = memberId`
          : `status = 'skipped', reason = 'no-permission'`
        const moved = await tx.run(`UPDATE messages SET ${change}, settledAt = ? WHERE id = ? AND status = 'pending'`, [
          mayGo ? null : now,
          row.id,
        ])
        if (moved !== 1) throw new Moved()
        return mayGo
      })
    } catch (error) {
      if (error instanceof Moved) return false
      if (error instanceof DuplicateKeyError)
        throw new RetryLater(BUSY_MS, 'another message to this member is on its way')
      throw error
    }
  }

  private async failed(row: Row, fate: Fate): Promise<void> {
    await this.settle(row, fate)
    if (fate.status === 'pending') throw new RetryLater(fate.againInMs ?? AWAY_MS, fate.lastError ?? '')
  }

  private async settle(row: Row, { status, reason, errcode, lastError, permission }: Fate) {
    const now = this.clock.now()
    await this.db.transaction(async (tx) => {
      const moved = await tx.run(
        `UPDATE messages SET status = ?, reason = ?, errcode = ?, lastError = ?, sendingMemberId = NULL, settledAt = ?
         WHERE id = ? AND status IN ('pending', 'sending')`,
        [status, reason ?? null, errcode ?? null, lastError ?? null, status === 'pending' ? null : now, row.id],
      )
      if (moved !== 1) return
      if (permission === 'give-back') await giveBackPermission(tx, row, row.id, now)
      if (permission === 'void') await voidPermissions(tx, row, row.id, now)
    })
  }
}

/** Somebody else has dealt with the message meanwhile; the permission stays untaken. */
class Moved extends Error {}
