import { Injectable } from '@nestjs/common'
import { type Finding, stateByFindings } from '@tuanke/shared/review/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { pictureChecked } from '../../shop/content-check/content-check.events.ts'
import { pictureVerdicts } from '../../shop/content-check/picture-verdicts.ts'
import type { ReviewPart } from './dto/review-input.dto.ts'
import { MoveReview } from './move-review.ts'

/** Kept short: 'review:12' and 'review-append:12'. */
export const subjectOf = (part: ReviewPart, reviewId: number): string =>
  `${part === 'review' ? 'review' : 'review-append'}:${reviewId}`

const SUBJECT = /^(review|review-append):(\d+)$/

interface HeldPart {
  state: string
  verdict: Finding
  picturesJson: string[]
}

/** WeChat has judged another picture. When text and all pictures are judged, the review goes public or is refused. */
@Injectable()
@OnEvent(pictureChecked)
export class DecideReview {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly moveReview: MoveReview,
  ) {}

  async run({ subject }: { subject: string }): Promise<void> {
    const [, kind, id] = SUBJECT.exec(subject) ?? []
    if (!kind || !id) return
    const part = kind === 'review' ? 'review' : 'append'
    const now = this.clock.now()
    await this.db.transaction(async (tx) => {
      const held = await partOf(tx, Number(id), part)
      if (held?.state !== 'held') return
      const verdicts = await pictureVerdicts(tx, subject)
      const pictures = held.picturesJson.map((url) => verdicts.find((each) => each.url === url)?.verdict ?? 'pending')
      const state = stateByFindings([held.verdict, ...pictures])
      if (state !== 'held') await this.moveReview.byCheck(tx, Number(id), part, state, now)
    })
  }
}

function partOf(tx: Tx, reviewId: number, part: ReviewPart): Promise<HeldPart | undefined> {
  const columns =
    part === 'review'
      ? 'state, textVerdict AS verdict, picturesJson'
      : 'appendState AS state, appendVerdict AS verdict, appendPicturesJson AS picturesJson'
  return tx.row(`SELECT ${columns} FROM reviews WHERE id = ?`, [reviewId])
}
