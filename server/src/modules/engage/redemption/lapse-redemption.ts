import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnJob, RetryLater } from '../../../platform/jobs/on.ts'
import { CancelRedemption } from './cancel-redemption.ts'
import { redemptionById } from './redemption-facts.ts'
import { lapseRedemption } from './redemption.events.ts'

/** Nobody came for the gift: it goes back on the shelf, and the points to the member. */
@Injectable()
@OnJob(lapseRedemption)
export class LapseRedemption {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cancel: CancelRedemption,
  ) {}

  /** One that was collected or called off meanwhile is left alone. @throws RetryLater before its time */
  async run({ redemptionId }: { redemptionId: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const redemption = await redemptionById(tx, redemptionId)
      if (redemption?.state !== 'waiting' || !redemption.collectByAt) return
      const early = redemption.collectByAt.getTime() - this.clock.now().getTime()
      if (early > 0) throw new RetryLater(early, 'there is still time to collect it')
      await this.cancel.run(tx, redemption, { by: 'system', staffId: null, reason: '到期未领取' })
    })
  }
}
