import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { ReviewError } from './review.errors.ts'

/** Staff have looked at a product whose scores fell. Closing a closed alert succeeds. */
@Injectable()
export class CloseScoreAlert {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws review.not-found */
  async run(staffId: number, code: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const closed = await tx.run(
        'UPDATE score_alerts SET openProductId = NULL, closedAt = ?, closedByStaffId = ? WHERE code = ? AND closedAt IS NULL',
        [this.clock.now(), staffId, code],
      )
      if (closed === 1) return
      if (!(await tx.row('SELECT id FROM score_alerts WHERE code = ?', [code]))) throw ReviewError('not-found')
    })
  }
}
