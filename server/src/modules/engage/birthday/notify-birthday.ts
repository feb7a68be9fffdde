import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import './birthday.events.ts'
import { birthdayCelebrated } from './birthday.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent('birthday.celebrated', { id: 'TellBirthday' })
export class NotifyBirthday {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(about: { memberId: number; year: number; points: number; hasCoupon: boolean }): Promise<void> {
    const { memberId, year, points, hasCoupon } = about
    const businessKey = `birthday:${memberId}:${year}`
    return this.writeNotices.run(async () => [
      { told: birthdayCelebrated({ points, hasCoupon }), memberId, businessKey },
    ])
  }
}
