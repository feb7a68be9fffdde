import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { MemberError } from './member.errors.ts'
import { membersOfStaff } from './staff-members.ts'

/** Staff look at a whole phone number; who, whose, when and why is kept, and the number is not shown without that (AD-2). */
@Injectable()
export class RevealPhone {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
  ) {}

  /** @throws member.not-found (also for members of other pickup points), member.phone-unknown */
  run(staff: StaffActor, memberNo: string, reason: string): Promise<string> {
    const [scope, params] = membersOfStaff(staff)
    return this.db.transaction(async (tx) => {
      const member = await tx.row<{ id: number; contactPhoneSealed: string | null }>(
        `SELECT m.id, m.contactPhoneSealed FROM members m WHERE m.memberNo = ? AND ${scope}`,
        [memberNo, ...params],
      )
      if (!member) throw MemberError('not-found')
      if (member.contactPhoneSealed === null) throw MemberError('phone-unknown')
      await tx.insert('personal_data_reveals', {
        memberId: member.id,
        staffId: staff.staffId,
        field: 'phone',
        reason: reason.trim(),
        createdAt: this.clock.now(),
      })
      return this.personalData.open(member.contactPhoneSealed)
    })
  }
}
