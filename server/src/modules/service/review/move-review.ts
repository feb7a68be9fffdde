import { Injectable } from '@nestjs/common'
import { statesBefore } from '@tuanke/shared/state-table'
import { reviewMoves, type ReviewState } from '@tuanke/shared/review/state'
import { Clock } from '../../../platform/clock/clock.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import type { ReviewPart } from './dto/review-input.dto.ts'
import { ReviewError } from './review.errors.ts'
import { reviewApproved, reviewRejected } from './review.events.ts'

/** What the member reads when WeChat refuses a picture. */
const REFUSED_BY_CHECK = '图片未通过微信内容安全检测'

interface ReviewFacts {
  id: number
  memberId: number
  orderId: number
  productId: number
  hasPictures: boolean
  body: string
  state: ReviewState
  appendState: ReviewState | null
}

/** Moves a review, or what was appended to it, along its table; the first time it becomes public, others hear of it. */
@Injectable()
export class MoveReview {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Staff decide. Being there already is a success. @throws review.not-found | review.bad-state {state} */
  async run(tx: Tx, code: string, part: ReviewPart, to: ReviewState, reason: string): Promise<void> {
    const review = await factsBy(tx, 'code', code)
    const from = part === 'review' ? review?.state : review?.appendState
    if (!review || from === null || from === undefined) throw ReviewError('not-found')
    if (await this.move(tx, review, part, to, reason.trim(), this.clock.now())) return
    // Not by what was read: another may have moved it there since.
    const column = part === 'review' ? 'state' : 'appendState'
    const isThere = await tx.run(`UPDATE reviews SET ${column} = ? WHERE id = ? AND ${column} = ?`, [to, review.id, to])
    if (isThere === 0) throw ReviewError('bad-state', { state: from })
  }

  /** The content check decides; staff may have been quicker, then nothing moves. */
  async byCheck(tx: Tx, reviewId: number, part: ReviewPart, to: 'approved' | 'rejected', now: Date): Promise<void> {
    const review = await factsBy(tx, 'id', reviewId)
    if (review) await this.move(tx, review, part, to, to === 'rejected' ? REFUSED_BY_CHECK : '', now)
  }

  private async move(tx: Tx, review: ReviewFacts, part: ReviewPart, to: ReviewState, reason: string, now: Date) {
    const from = statesBefore(reviewMoves, to)
    const [state, why] = part === 'review' ? ['state', 'stateReason'] : ['appendState', 'appendReason']
    const moved = await tx.run(
      `UPDATE reviews SET ${state} = ?, ${why} = ? WHERE id = ? AND ${state} IN (${placeholders(from.length)})`,
      [to, reason, review.id, ...from],
    )
    if (moved === 0) return false
    if (to === 'rejected')
      await this.outbox.add(tx, event(reviewRejected, { reviewId: review.id, memberId: review.memberId, part }))
    if (to === 'approved' && part === 'review') await this.firstApproval(tx, review, now)
    return true
  }

  private async firstApproval(tx: Tx, review: ReviewFacts, now: Date): Promise<void> {
    const { id: reviewId, memberId, orderId, productId, hasPictures, body } = review
    const first = await tx.run('UPDATE reviews SET approvedAt = ? WHERE id = ? AND approvedAt IS NULL', [now, reviewId])
    if (first === 0) return
    const textLength = [...body].length
    await this.outbox.add(
      tx,
      event(reviewApproved, { reviewId, memberId, orderId, productId, hasPictures, textLength }),
    )
  }
}

const factsBy = (tx: Tx, column: 'id' | 'code', value: number | string): Promise<ReviewFacts | undefined> =>
  tx.row(
    `SELECT id, memberId, orderId, productId, hasPictures, body, state, appendState FROM reviews WHERE ${column} = ?`,
    [value],
  )
