import { Injectable } from '@nestjs/common'
import type { Reason } from '../../../platform/texts/reasons.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { pointsChanged, pointsExpiring } from './points.events.ts'
import { pointsChanged as pointsChangedNotice, pointsExpiring as pointsExpiringNotice } from './points.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(pointsChanged, { id: 'TellPointsChanged' })
export class NotifyPointsChanged {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(about: { memberId: number; amount: number; reason: Reason; businessKey: string }): Promise<void> {
    const { memberId, amount, reason } = about
    const businessKey = `points:${about.businessKey}`
    return this.writeNotices.run(async () => [{ told: pointsChangedNotice({ amount, reason }), memberId, businessKey }])
  }
}

/** Each day's points are warned of twice, some weeks and some days before. */
@Injectable()
@OnEvent(pointsExpiring, { id: 'TellPointsExpiring' })
export class NotifyPointsExpiring {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(about: { memberId: number; day: string; daysLeft: number; amount: number }): Promise<void> {
    const { memberId, day, daysLeft, amount } = about
    const businessKey = `points:expiring:${memberId}:${day}:${daysLeft}`
    return this.writeNotices.run(async () => [
      { told: pointsExpiringNotice({ amount, day, daysLeft }), memberId, businessKey },
    ])
  }
}
