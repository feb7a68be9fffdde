import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { carriers } from '../fulfilment/carriers.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import { holdCaseOfMember } from './after-sale-case.ts'
import type { SendBackInput } from './dto/after-sale-input.dto.ts'
import { MoveCase } from './move-case.ts'

/** The buyer says how the goods come back: by parcel, or handed in at the pickup point. */
@Injectable()
export class SendBack {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly moveCase: MoveCase,
  ) {}

  /** Told again, nothing happens. @throws after-sale.not-found | after-sale.bad-state */
  run(memberId: number, code: string, input: SendBackInput): Promise<void> {
    const { way } = input
    const returnCarrier = way === 'parcel' ? (carriers[input.companyCode ?? ''] ?? input.companyCode ?? '') : ''
    const returnTrackingNo = way === 'parcel' ? (input.trackingNo ?? '') : ''
    return this.db.transaction(async (tx) => {
      const { id: afterSaleId, orderId, state: from } = await holdCaseOfMember(tx, code, memberId)
      if (from === 'returned') return
      if (from !== 'waiting-return') throw AfterSaleError('bad-state', { state: from })
      const actor = { kind: 'member', id: memberId } as const
      const note = `${returnCarrier} ${returnTrackingNo}`.trim()
      const set = { returnWay: way, returnCarrier, returnTrackingNo }
      await this.moveCase.run(tx, {
        ...{ afterSaleId, orderId, from, to: 'returned', actor, note, set, now: this.clock.now() },
      })
    })
  }
}
