import { Injectable } from '@nestjs/common'
import { startOfBusinessDay, businessDay } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { reviewApproved } from '../../service/review/review.events.ts'
import { reviewSettings } from '../../service/review/review.settings.ts'
import { countEntries, hasEntry } from '../../wallet/points/count-entries.ts'
import { GrantPoints } from '../../wallet/points/grant-points.ts'
import { holdAccount } from '../../wallet/points/hold-account.ts'
import { isBanned } from '../../wallet/points/refuse-banned.ts'
import { reviewedProduct } from './earning.texts.ts'

/** Fewer characters help nobody; pictures alone do. */
const LEAST_TEXT = 10

interface Approved {
  reviewId: number
  memberId: number
  productId: number
  hasPictures: boolean
  textLength: number
}

/** A review that others can read earns points (MB-3), more with pictures, for so many reviews of a month. */
@Injectable()
@OnEvent(reviewApproved)
export class EarnReviewPoints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly grantPoints: GrantPoints,
  ) {}

  /** Once per review, by business key. */
  async run(review: Approved): Promise<void> {
    const { hasPictures, textLength } = review
    if (!hasPictures && textLength < LEAST_TEXT) return
    const amount =
      this.settings.get(reviewSettings.points) + (hasPictures ? this.settings.get(reviewSettings.picturePoints) : 0)
    if (amount > 0) await this.db.transaction((tx) => this.grant(tx, review, amount))
  }

  private async grant(tx: Tx, { reviewId, memberId, productId }: Approved, amount: number): Promise<void> {
    await holdAccount(tx, memberId)
    const now = this.clock.now()
    const monthStart = startOfBusinessDay(`${businessDay(now).slice(0, 7)}-01`)
    const businessKey = `review:${reviewId}`
    if ((await hasEntry(tx, businessKey)) || (await isBanned(tx, memberId))) return
    if ((await countEntries(tx, memberId, 'review:', monthStart)) >= this.settings.get(reviewSettings.rewardedAMonth))
      return
    const product = await tx.row<{ title: string }>('SELECT title FROM products WHERE id = ?', [productId])
    const posting = {
      memberId,
      businessKey,
      amount,
      reason: reviewedProduct({ title: product?.title ?? '' }),
      orderId: null,
      now,
    }
    await this.grantPoints.run(tx, posting, { isTold: true })
  }
}
