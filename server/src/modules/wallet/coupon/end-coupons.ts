import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { memberLeft } from '../../people/privacy/privacy.events.ts'

/** Nobody is left to use the coupons of a member who has gone: the books say so, instead of counting them as out. */
@Injectable()
@OnEvent(memberLeft)
export class EndCoupons {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async run({ memberId }: { memberId: number }): Promise<void> {
    await this.db.transaction((tx) =>
      tx.run(`UPDATE coupons SET state = 'recalled', recalledAt = ? WHERE memberId = ? AND state = 'usable'`, [
        this.clock.now(),
        memberId,
      ]),
    )
  }
}
