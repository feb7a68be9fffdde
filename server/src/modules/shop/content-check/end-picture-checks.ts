import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { endPictureChecks, pictureChecked } from './content-check.events.ts'

/** WeChat has not answered in time: staff look at the pictures instead. */
@Injectable()
@OnJob(endPictureChecks)
export class EndPictureChecks {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  run({ subject }: { subject: string }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const ended = await tx.run(
        `UPDATE picture_checks SET verdict = 'review' WHERE subject = ? AND verdict = 'pending'`,
        [subject],
      )
      if (ended > 0) await this.outbox.add(tx, event(pictureChecked, { subject }))
    })
  }
}
