import { Injectable } from '@nestjs/common'
import { averageTenths, isScoreAlarming, RECENT_REVIEWS } from '@tuanke/shared/review/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { reviewApproved } from './review.events.ts'

/** How far back the time before goes, in reviews. */
const BEFORE = 20

/** A new score may show that a product has become worse: staff are told, once until they have looked. */
@Injectable()
@OnEvent(reviewApproved)
export class RaiseScoreAlert {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async run({ productId }: { productId: number }): Promise<void> {
    const rows = await this.db.read((tx) =>
      tx.rows<{ productScore: number }>(
        `SELECT productScore FROM reviews WHERE productId = ? AND state = 'approved' ORDER BY id DESC LIMIT ?`,
        [productId, RECENT_REVIEWS + BEFORE],
      ),
    )
    const scores = rows.map((row) => row.productScore)
    const [recent, before] = [scores.slice(0, RECENT_REVIEWS), scores.slice(RECENT_REVIEWS)]
    if (!isScoreAlarming(recent, before)) return
    try {
      await this.db.transaction((tx) =>
        tx.insert('score_alerts', {
          ...{ code: randomCode(12), productId, openProductId: productId, createdAt: this.clock.now() },
          recentTenths: tenths(recent) ?? 0,
          beforeTenths: tenths(before),
          ...{ closedAt: null, closedByStaffId: null },
        }),
      )
    } catch (error) {
      // Already open: nobody has looked since.
      if (!(error instanceof DuplicateKeyError && error.index === 'uq_score_alerts_open')) throw error
    }
  }
}

const tenths = (scores: number[]): number | null =>
  averageTenths(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  )
