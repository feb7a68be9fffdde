import { Injectable } from '@nestjs/common'
import { stateByFindings } from '@tuanke/shared/review/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { Idempotency, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { event, job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { checkPictures } from '../../shop/content-check/content-check.events.ts'
import { reviewSettings } from './review.settings.ts'
import { InspectText } from '../../shop/content-check/inspect-text.ts'
import { requireOwnPictures } from '../../shop/image/own-pictures.ts'
import { subjectOf } from './decide-review.ts'
import type { ReviewInput } from './dto/review-input.dto.ts'
import { ReviewError } from './review.errors.ts'
import { reviewApproved } from './review.events.ts'
import { reviewableLine } from './reviewable-line.ts'

/** Seen by others: a comment. */
const SCENE = 2
const CODE_LENGTH = 12

/**
 * A member says how it was. The words are checked before anything is written, so that a refusal reaches whoever can still
 * write them again; pictures are checked afterwards, and until all has passed nobody else sees any of it.
 */
@Injectable()
export class WriteReview {
  constructor(
    private readonly settings: Settings,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
    private readonly inspectText: InspectText,
  ) {}

  /**
   * @returns the review's code. @throws review.not-yours | review.not-received | review.too-late | review.already |
   * review.text-refused | image.not-yours
   */
  run(memberId: number, orderNo: string, input: ReviewInput, call: IdempotentCall): Promise<{ code: string }> {
    const about = { memberId, orderNo, itemId: input.itemId }
    const days = this.settings.get(reviewSettings.days)
    return this.idempotency.replaying(call, async () => {
      const now = this.clock.now()
      // Before WeChat is asked: who may not review should not use up its quota.
      await this.db.read((tx) => reviewableLine(tx, about, days, now))
      const { verdict, label } = await this.inspectText.run({ memberId, text: input.text, scene: SCENE })
      if (verdict === 'risky') throw ReviewError('text-refused')
      return this.write(about, input, { textVerdict: verdict, textLabel: label }, call, now)
    })
  }

  private async write(
    about: { memberId: number; orderNo: string; itemId: number },
    input: ReviewInput,
    check: { textVerdict: 'pass' | 'review'; textLabel: number | null },
    call: IdempotentCall,
    now: Date,
  ): Promise<{ code: string }> {
    const { memberId } = about
    const { text, pictures, isAnonymous, productScore, serviceScore, deliveryScore } = input
    const answer = { code: randomCode(CODE_LENGTH) }
    const state = stateByFindings([check.textVerdict, ...pictures.map(() => 'pending' as const)])
    const isPublic = state === 'approved'
    const body = text.trim()
    const hasPictures = pictures.length > 0
    try {
      return await this.db.transaction(async (tx) => {
        await this.idempotency.claim(tx, call, answer)
        const line = await reviewableLine(tx, about, this.settings.get(reviewSettings.days), now)
        await requireOwnPictures(tx, memberId, pictures)
        const reviewId = await tx.insert('reviews', {
          ...{
            ...answer,
            memberId,
            ...line,
            productScore,
            serviceScore,
            deliveryScore,
            body,
            hasPictures,
            isAnonymous,
          },
          ...{ picturesJson: pictures, state, ...check, stateReason: '', createdAt: now },
          approvedAt: isPublic ? now : null,
        })
        const { orderId, productId } = line
        const textLength = [...body].length
        await this.outbox.add(
          tx,
          ...(isPublic
            ? [event(reviewApproved, { reviewId, memberId, orderId, productId, hasPictures, textLength })]
            : []),
          ...(hasPictures
            ? [
                job(checkPictures, {
                  subject: subjectOf('review', reviewId),
                  memberId,
                  urls: pictures,
                  scene: SCENE,
                }),
              ]
            : []),
        )
        return answer
      })
    } catch (error) {
      if (error instanceof DuplicateKeyError && error.index === 'uq_reviews_line') throw ReviewError('already')
      throw error
    }
  }
}
