import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { CancelRedemption } from './cancel-redemption.ts'
import { redemptionByCode } from './redemption-facts.ts'
import { RedemptionError } from './redemption.errors.ts'

/** A member thinks better of it while the gift still waits. */
@Injectable()
export class CancelOwnRedemption {
  constructor(
    private readonly db: Db,
    private readonly cancel: CancelRedemption,
  ) {}

  /** Cancelling a cancelled one succeeds. @throws redemption.not-found | redemption.bad-state */
  async run(memberId: number, code: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const redemption = await redemptionByCode(tx, code)
      if (redemption?.memberId !== memberId) throw RedemptionError('not-found')
      if (redemption.state === 'cancelled') return
      await this.cancel.run(tx, redemption, { by: 'member', staffId: null, reason: '' })
    })
  }
}
