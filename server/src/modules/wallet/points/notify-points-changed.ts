import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import './points.events.ts'
import { pointsChangedWords, pointsExpiringWords } from './points.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent('points.changed', { id: 'TellPointsChanged' })
export class NotifyPointsChanged {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(about: { memberId: number; amount: number; reason: string; businessKey: string }): Promise<void> {
    const { memberId, amount, reason } = about
    const businessKey = `points:${about.businessKey}`
    return this.writeNotices.run(async () => [
      { ...pointsChangedWords(amount, reason), memberId, businessKey, kind: 'points.changed' },
    ])
  }
}

/** Each day's points are warned of twice, some weeks and some days before. */
@Injectable()
@OnEvent('points.expiring', { id: 'TellPointsExpiring' })
export class NotifyPointsExpiring {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(about: { memberId: number; day: string; daysLeft: number; amount: number }): Promise<void> {
    const { memberId, day, daysLeft, amount } = about
    const businessKey = `points:expiring:${memberId}:${day}:${daysLeft}`
    return this.writeNotices.run(async () => [
      { ...pointsExpiringWords(amount, day, daysLeft), memberId, businessKey, kind: 'points.expiring' },
    ])
  }
}
