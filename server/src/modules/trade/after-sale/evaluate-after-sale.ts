import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import { holdCaseOfMember } from './after-sale-case.ts'

/** How the buyer found the handling of a case that was decided (售后评价); once, for the shop's eyes only. */
@Injectable()
export class EvaluateAfterSale {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** A second evaluation is refused. @throws after-sale.not-found | after-sale.bad-state */
  run(memberId: number, code: string, score: number, text: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id } = await holdCaseOfMember(tx, code, memberId)
      const done = await tx.run(
        `UPDATE after_sales SET score = ?, scoreText = ?, scoredAt = ?
          WHERE id = ? AND score IS NULL AND state IN ('refunded', 'refused')`,
        [score, text.trim(), this.clock.now(), id],
      )
      if (done !== 1) throw AfterSaleError('bad-state', { state: 'evaluated' })
    })
  }
}
