import { Injectable } from '@nestjs/common'
import { stateByFindings } from '@tuanke/shared/review/rules'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Idempotency, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { checkPictures } from '../../shop/content-check/content-check.events.ts'
import { reviewSettings } from './review.settings.ts'
import { InspectText } from '../../shop/content-check/inspect-text.ts'
import { requireOwnPictures } from '../../shop/image/own-pictures.ts'
import { subjectOf } from './decide-review.ts'
import type { AppendInput } from './dto/review-input.dto.ts'
import { ReviewError } from './review.errors.ts'

const SCENE = 2

/** A member adds to a public review of theirs, once: how it was after some days. */
@Injectable()
export class AppendReview {
  constructor(
    private readonly settings: Settings,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
    private readonly inspectText: InspectText,
  ) {}

  /** @throws review.not-found | review.not-appendable {days} | review.text-refused | image.not-yours */
  run(
    memberId: number,
    code: string,
    { text, pictures }: AppendInput,
    call: IdempotentCall,
  ): Promise<{ code: string }> {
    return this.idempotency.replaying(call, async () => {
      const now = this.clock.now()
      await this.db.read((tx) => this.open(tx, memberId, code, now))
      const { verdict, label } = await this.inspectText.run({ memberId, text, scene: SCENE })
      if (verdict === 'risky') throw ReviewError('text-refused')
      const state = stateByFindings([verdict, ...pictures.map(() => 'pending' as const)])
      return this.db.transaction(async (tx) => {
        await this.idempotency.claim(tx, call, { code })
        const id = await this.open(tx, memberId, code, now)
        await requireOwnPictures(tx, memberId, pictures)
        const appended = await tx.run(
          `UPDATE reviews SET appendBody = ?, appendPicturesJson = ?, appendState = ?, appendVerdict = ?, appendLabel = ?,
                  appendReason = '', appendedAt = ?
            WHERE id = ? AND appendState IS NULL`,
          [text.trim(), JSON.stringify(pictures), state, verdict, label, now, id],
        )
        if (appended === 0) throw ReviewError('not-appendable', { days: this.settings.get(reviewSettings.appendDays) })
        const subject = subjectOf('append', id)
        if (pictures.length > 0)
          await this.outbox.add(tx, job(checkPictures, { subject, memberId, urls: pictures, scene: SCENE }))
        return { code }
      })
    })
  }

  private async open(tx: Tx, memberId: number, code: string, now: Date): Promise<number> {
    const days = this.settings.get(reviewSettings.appendDays)
    const review = await tx.row<{ id: number; state: string; appendState: string | null; createdAt: Date }>(
      'SELECT id, state, appendState, createdAt FROM reviews WHERE code = ? AND memberId = ?',
      [code, memberId],
    )
    if (!review) throw ReviewError('not-found')
    const isOpen = review.state === 'approved' && review.appendState === null
    if (!isOpen || addMs(review.createdAt, days * DAY_MS) < now) throw ReviewError('not-appendable', { days })
    return review.id
  }
}
