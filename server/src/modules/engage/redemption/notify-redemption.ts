import { Injectable } from '@nestjs/common'
import type { Told } from '../../../platform/texts/catalogue.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { redemptionCancelled, redemptionSent } from './redemption.events.ts'
import {
  redemptionCancelled as redemptionCancelledNotice,
  redemptionSent as redemptionSentNotice,
} from './redemption.texts.ts'
import { type NewNotice, WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(redemptionSent, { id: 'TellRedemptionSent' })
export class NotifyRedemptionSent {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ redemptionId }: { redemptionId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => [await notice(tx, redemptionId, 'sent', redemptionSentNotice)])
  }
}

@Injectable()
@OnEvent(redemptionCancelled, { id: 'TellRedemptionCancelled' })
export class NotifyRedemptionCancelled {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ redemptionId }: { redemptionId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => [await notice(tx, redemptionId, 'cancelled', redemptionCancelledNotice)])
  }
}

interface ToldRedemption {
  memberId: number
  code: string
  title: string
  points: number
  companyName: string | null
  trackingNo: string | null
  cancelledBy: string | null
  cancelReason: string | null
}

async function notice(
  tx: Tx,
  redemptionId: number,
  step: 'sent' | 'cancelled',
  tell: (redemption: ToldRedemption) => Told,
): Promise<NewNotice> {
  const redemption = await tx.row<ToldRedemption>(
    `SELECT memberId, code, title, points, companyName, trackingNo, cancelledBy, cancelReason FROM redemptions
      WHERE id = ?`,
    [redemptionId],
  )
  if (!redemption) throw new Error(`no redemption ${redemptionId}`)
  const { memberId, code } = redemption
  return { told: tell(redemption), memberId, businessKey: `redemption:${redemptionId}:${step}`, targetCode: code }
}
