import { Injectable } from '@nestjs/common'
import { OnEvent } from '../../../platform/jobs/on.ts'
import '../../engage/birthday/birthday.events.ts'
import { birthdayWords } from './words-loyalty.ts'
import { WriteNotices } from './write-notices.ts'

@Injectable()
@OnEvent('birthday.celebrated')
export class TellBirthday {
  constructor(private readonly writeNotices: WriteNotices) {}

  run(about: { memberId: number; year: number; points: number; hasCoupon: boolean }): Promise<void> {
    const { memberId, year, points, hasCoupon } = about
    const businessKey = `birthday:${memberId}:${year}`
    const kind = 'points.birthday'
    return this.writeNotices.run(async () => [{ ...birthdayWords(points, hasCoupon), memberId, businessKey, kind }])
  }
}
