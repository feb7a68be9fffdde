import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { carriers } from '../../trade/fulfilment/carriers.ts'
import type { RedemptionSendInput } from './dto/admin-redemption.dto.ts'
import { move } from './move-redemption.ts'
import { redemptionOfStaff } from './redemption-of-staff.ts'
import { RedemptionError } from './redemption.errors.ts'
import { redemptionSent } from './redemption.events.ts'

/** A gift leaves by parcel, and its member is told the number. */
@Injectable()
export class SendGift {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** In the caller's transaction. @throws redemption.not-found | redemption.bad-state, also for one to be collected */
  async run(tx: Tx, staff: StaffActor, code: string, { companyCode, trackingNo }: RedemptionSendInput): Promise<void> {
    const redemption = await redemptionOfStaff(tx, staff, code)
    if (redemption.delivery !== 'express') throw RedemptionError('bad-state', { state: redemption.state })
    await move(tx, redemption.id, 'sent', {
      ...{ companyCode, companyName: carriers[companyCode] ?? companyCode, trackingNo },
      ...{ staffId: staff.staffId, finishedAt: this.clock.now() },
    })
    await this.outbox.add(tx, event(redemptionSent, { redemptionId: redemption.id, memberId: redemption.memberId }))
  }
}
