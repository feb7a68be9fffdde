import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import './review.events.ts'
import { reviewRejectedWords, reviewRepliedWords, type ReviewWordsFacts } from './review.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

interface ReviewFacts extends ReviewWordsFacts {
  memberId: number
  code: string
  orderNo: string
  repliedAt: Date | null
}

@Injectable()
@OnEvent('review.rejected', { id: 'TellReviewRejected' })
export class NotifyReviewRejected {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ reviewId, part }: { reviewId: number; part: 'review' | 'append' }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const { memberId, code, orderNo, ...facts } = await reviewFacts(tx, reviewId, part)
      const businessKey = `review:${reviewId}:${part}:rejected`
      const about = { memberId, orderNo, targetCode: code, kind: 'review.rejected', businessKey }
      return [{ ...reviewRejectedWords(facts), ...about }]
    })
  }
}

/** Each answer is told; the same one twice is told once. */
@Injectable()
@OnEvent('review.replied', { id: 'TellReviewReplied' })
export class NotifyReviewReplied {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ reviewId }: { reviewId: number }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const { memberId, code, orderNo, repliedAt, ...facts } = await reviewFacts(tx, reviewId, 'review')
      const businessKey = `review:${reviewId}:replied:${repliedAt?.getTime() ?? 0}`
      const about = { memberId, orderNo, targetCode: code, kind: 'review.replied', businessKey }
      return [{ ...reviewRepliedWords(facts), ...about }]
    })
  }
}

/** @throws Error when the review is gone, which cannot happen: reviews are never deleted */
async function reviewFacts(tx: Tx, reviewId: number, part: 'review' | 'append'): Promise<ReviewFacts> {
  const facts = await tx.row<ReviewFacts>(
    `SELECT r.memberId, r.code, o.orderNo, l.title, r.reply, r.repliedAt,
            ${part === 'review' ? 'r.stateReason' : 'r.appendReason'} AS reason
       FROM reviews r JOIN orders o ON o.id = r.orderId JOIN order_lines l ON l.id = r.orderLineId WHERE r.id = ?`,
    [reviewId],
  )
  if (!facts) throw new Error(`no review ${reviewId}`)
  return facts
}
