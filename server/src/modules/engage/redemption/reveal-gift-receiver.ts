import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import type { RevealedReceiver } from '../../people/member/dto/reveal.dto.ts'
import { keepReveal } from '../../people/member/keep-reveal.ts'
import { openReceiver, type SealedReceiver } from '../../people/member/open-receiver.ts'
import { redemptionOfStaff } from './redemption-of-staff.ts'

/** Whoever posts a gift looks at where it goes, whole; kept like a look at a member's phone (AD-2). */
@Injectable()
export class RevealGiftReceiver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
  ) {}

  /** @throws redemption.not-found, member.phone-unknown (also for a gift that is collected) */
  run(staff: StaffActor, code: string, reason: string): Promise<RevealedReceiver> {
    return this.db.transaction(async (tx) => {
      const { id, memberId } = await redemptionOfStaff(tx, staff, code)
      const [sealed] = await tx.rows<SealedReceiver>(
        'SELECT contactNameSealed, contactPhoneSealed, region, addressSealed FROM redemptions WHERE id = ?',
        [id],
      )
      const receiver = openReceiver(this.personalData, sealed!)
      await keepReveal(tx, staff, { memberId, field: 'receiver', reference: code, reason }, this.clock.now())
      return receiver
    })
  }
}
