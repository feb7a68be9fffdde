import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { pictureChecked } from './content-check.events.ts'

/** Notes that WeChat was asked about a picture, so that its push finds what it is about. */
@Injectable()
export class NotePictureCheck {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @param traceId WeChat's name of the check; null when it could not be asked, and staff are to look */
  async run(subject: string, url: string, traceId: string | null): Promise<void> {
    const verdict = traceId === null ? 'review' : 'pending'
    const row = { traceId, subject, url, verdict, label: null, createdAt: this.clock.now() }
    try {
      await this.db.transaction(async (tx) => {
        await tx.insert('picture_checks', row)
        if (verdict !== 'pending') await this.outbox.add(tx, event(pictureChecked, { subject }))
      })
    } catch (error) {
      if (!(error instanceof DuplicateKeyError && error.index === 'uq_picture_checks_trace')) throw error
      // The push was quicker than we were.
      await this.db.transaction(async (tx) => {
        await tx.run('UPDATE picture_checks SET subject = ?, url = ? WHERE traceId = ?', [subject, url, traceId])
        await this.outbox.add(tx, event(pictureChecked, { subject }))
      })
    }
  }
}
