import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { reviewRejected, reviewReplied } from './review.events.ts'
import { reviewRejected as reviewRejectedNotice, reviewReplied as reviewRepliedNotice } from './review.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

interface ToldReview {
  title: string
  reply: string | null
  reason: string | null
  memberId: number
  code: string
  orderNo: string
  repliedAt: Date | null
}

@Injectable()
@OnEvent(reviewRejected, { id: 'TellReviewRejected' })
export class NotifyReviewRejected {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ reviewId, part }: { reviewId: number; part: 'review' | 'append' }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const review = await toldReview(tx, reviewId, part)
      const { memberId, code, orderNo } = review
      const businessKey = `review:${reviewId}:${part}:rejected`
      return [{ told: reviewRejectedNotice(review), memberId, orderNo, targetCode: code, businessKey }]
    })
  }
}

/** Each answer is told; the same one twice is told once. */
@Injectable()
@OnEvent(reviewReplied, { id: 'TellReviewReplied' })
export class NotifyReviewReplied {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ reviewId }: { reviewId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const review = await toldReview(tx, reviewId, 'review')
      const { memberId, code, orderNo, repliedAt } = review
      const businessKey = `review:${reviewId}:replied:${repliedAt?.getTime() ?? 0}`
      return [{ told: reviewRepliedNotice(review), memberId, orderNo, targetCode: code, businessKey }]
    })
  }
}

/** @throws Error when the review is gone, which cannot happen: reviews are never deleted */
async function toldReview(tx: Tx, reviewId: number, part: 'review' | 'append'): Promise<ToldReview> {
  const review = await tx.row<ToldReview>(
    `SELECT r.memberId, r.code, o.orderNo, l.title, r.reply, r.repliedAt,
            ${part === 'review' ? 'r.stateReason' : 'r.appendReason'} AS reason
       FROM reviews r JOIN orders o ON o.id = r.orderId JOIN order_lines l ON l.id = r.orderLineId WHERE r.id = ?`,
    [reviewId],
  )
  if (!review) throw new Error(`no review ${reviewId}`)
  return review
}
