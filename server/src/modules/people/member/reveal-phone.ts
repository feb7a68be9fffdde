import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { keepReveal } from './keep-reveal.ts'
import { MemberError } from './member.errors.ts'

/** Staff look at a whole phone number; who, whose, when and why is kept, and the number is not shown without that (AD-2). */
@Injectable()
export class RevealPhone {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
  ) {}

  /** The caller knows that the staff may see this member. @throws member.not-found, member.phone-unknown */
  run(staff: StaffActor, memberId: number, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const member = await tx.row<{ contactPhoneSealed: string | null }>(
        'SELECT contactPhoneSealed FROM members WHERE id = ?',
        [memberId],
      )
      if (!member) throw MemberError('not-found')
      if (member.contactPhoneSealed === null) throw MemberError('phone-unknown')
      await keepReveal(tx, staff, { memberId, field: 'phone', reference: null, reason }, this.clock.now())
      return this.personalData.open(member.contactPhoneSealed)
    })
  }
}
