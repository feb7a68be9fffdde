import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import type { RevealedReceiver } from '../../people/member/dto/reveal.dto.ts'
import { keepReveal } from '../../people/member/keep-reveal.ts'
import { openReceiver, type SealedReceiver } from '../../people/member/open-receiver.ts'
import { orderOfStaff } from './staff-scope.ts'

/** Whoever packs an order looks at whom it is for, whole; kept like a look at a member's phone (AD-2). */
@Injectable()
export class RevealOrderReceiver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
  ) {}

  /** @throws order.not-found (also for orders of other pickup points), member.phone-unknown */
  run(staff: StaffActor, orderNo: string, reason: string): Promise<RevealedReceiver> {
    return this.db.transaction(async (tx) => {
      const { id, memberId } = await orderOfStaff(tx, staff, orderNo)
      const [sealed] = await tx.rows<SealedReceiver>(
        'SELECT contactNameSealed, contactPhoneSealed, region, addressSealed FROM orders WHERE id = ?',
        [id],
      )
      const receiver = openReceiver(this.personalData, sealed!)
      await keepReveal(tx, staff, { memberId, field: 'receiver', reference: orderNo, reason }, this.clock.now())
      return receiver
    })
  }
}
