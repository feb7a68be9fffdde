import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { birthdayCelebrated } from './birthday.events.ts'
import { birthdayCelebrated as birthdayCelebratedNotice } from './birthday.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

@Injectable()
@OnEvent(birthdayCelebrated, { id: 'TellBirthday' })
export class NotifyBirthday {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(about: { memberId: number; year: number; points: number; hasCoupon: boolean }): Promise<void> {
    const { memberId, year, points, hasCoupon } = about
    const businessKey = `birthday:${memberId}:${year}`
    return this.writeNotices.run(async () => [
      { told: birthdayCelebratedNotice({ points, hasCoupon }), memberId, businessKey },
    ])
  }
}
