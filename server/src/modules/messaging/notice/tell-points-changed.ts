import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import '../../wallet/points/points.events.ts'
import { pointsChangedWords, pointsExpiringWords } from './words-loyalty.ts'
import { WriteNotices } from './write-notices.ts'

@Injectable()
@OnEvent('points.changed')
export class TellPointsChanged {
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
@OnEvent('points.expiring')
export class TellPointsExpiring {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(about: { memberId: number; day: string; daysLeft: number; amount: number }): Promise<void> {
    const { memberId, day, daysLeft, amount } = about
    const businessKey = `points:expiring:${memberId}:${day}:${daysLeft}`
    return this.writeNotices.run(async () => [
      { ...pointsExpiringWords(amount, day, daysLeft), memberId, businessKey, kind: 'points.expiring' },
    ])
  }
}
