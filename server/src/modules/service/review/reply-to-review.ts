import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { ReviewError } from './review.errors.ts'
import { reviewReplied } from './review.events.ts'

/** The shop answers a public review, for everybody to read; answering again replaces the words. */
@Injectable()
export class ReplyToReview {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws review.not-found | review.bad-state {state} for one that is not public */
  async run(tx: Tx, code: string, text: string): Promise<void> {
    const review = await tx.row<{ id: number; memberId: number; state: string }>(
      'SELECT id, memberId, state FROM reviews WHERE code = ?',
      [code],
    )
    if (!review) throw ReviewError('not-found')
    const replied = await tx.run(`UPDATE reviews SET reply = ?, repliedAt = ? WHERE id = ? AND state = 'approved'`, [
      text.trim(),
      this.clock.now(),
      review.id,
    ])
    if (replied === 0) throw ReviewError('bad-state', { state: review.state })
    await this.outbox.add(tx, event(reviewReplied, { reviewId: review.id, memberId: review.memberId }))
  }
}
