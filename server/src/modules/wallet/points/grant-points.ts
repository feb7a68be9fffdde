import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { pointsChanged } from './points.events.ts'
import { pointsSettings } from './points.settings.ts'
import { lotJobs } from './lot-jobs.ts'
import { holdAccount } from './hold-account.ts'
import { credit, type Posting } from './post-entry.ts'

/** Points for something other than an order, usable at once: a check-in, a birthday, a review, a word of staff. */
@Injectable()
export class GrantPoints {
  constructor(
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Everything in the caller's transaction; holds the account. Whether the member may earn is the caller's question.
   * @param isTold whether the member gets a notice of it. @throws DuplicateKeyError when the key was granted before
   */
  async run(tx: Tx, posting: Posting, about: { kind?: 'earn' | 'adjust'; isTold: boolean }): Promise<void> {
    const { memberId, amount, reason, businessKey, now } = posting
    await holdAccount(tx, memberId)
    const expiresAt = addMs(now, this.settings.get(pointsSettings.expireDays) * DAY_MS)
    const { lotId } = await credit(tx, posting, expiresAt, about.kind ?? 'earn')
    await this.outbox.add(
      tx,
      ...(lotId === null ? [] : lotJobs(memberId, { lotId, expiresAt }, now)),
      ...(about.isTold ? [event(pointsChanged, { memberId, amount, reason, businessKey })] : []),
    )
  }
}
