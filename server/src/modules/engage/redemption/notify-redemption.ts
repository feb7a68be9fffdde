import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import './redemption.events.ts'
import { redemptionCancelledWords, redemptionSentWords, type RedemptionWordsFacts } from './redemption.texts.ts'
import { type NewNotice, WriteNotices } from '../../messaging/notice/write-notices.ts'
import type { NoticeText } from '../../messaging/notice/notice-text.ts'

@Injectable()
@OnEvent('redemption.sent', { id: 'TellRedemptionSent' })
export class NotifyRedemptionSent {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ redemptionId }: { redemptionId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => [await notice(tx, redemptionId, 'sent', redemptionSentWords)])
  }
}

@Injectable()
@OnEvent('redemption.cancelled', { id: 'TellRedemptionCancelled' })
export class NotifyRedemptionCancelled {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ redemptionId }: { redemptionId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => [await notice(tx, redemptionId, 'cancelled', redemptionCancelledWords)])
  }
}

async function notice(
  tx: Tx,
  redemptionId: number,
  step: 'sent' | 'cancelled',
  words: (facts: RedemptionWordsFacts) => NoticeText,
): Promise<NewNotice> {
  const facts = await tx.row<RedemptionWordsFacts & { memberId: number; code: string }>(
    `SELECT memberId, code, title, points, companyName, trackingNo, cancelledBy, cancelReason FROM redemptions
      WHERE id = ?`,
    [redemptionId],
  )
  if (!facts) throw new Error(`no redemption ${redemptionId}`)
  const { memberId, code } = facts
  const businessKey = `redemption:${redemptionId}:${step}`
  return { ...words(facts), memberId, businessKey, kind: `redemption.${step}`, targetCode: code }
}
