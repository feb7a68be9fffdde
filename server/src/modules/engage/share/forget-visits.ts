import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { placeholders } from '../../../platform/db/tx.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { forgetVisits } from './share.events.ts'

const BATCH = 500

/** Long after a group buy has ended, visitors who never became anybody are forgotten. */
@Injectable()
@OnJob(forgetVisits)
export class ForgetVisits {
  constructor(private readonly db: Db) {}

  async run({ groupBuyId }: { groupBuyId: number }): Promise<void> {
    for (;;) {
      const rows = await this.db.read((tx) =>
        tx.rows<{ id: number }>('SELECT id FROM visits WHERE groupBuyId = ? AND memberId IS NULL LIMIT ?', [
          groupBuyId,
          BATCH,
        ]),
      )
      if (rows.length === 0) return
      const ids = rows.map(({ id }) => id)
      await this.db.transaction((tx) => tx.run(`DELETE FROM visits WHERE id IN (${placeholders(ids.length)})`, ids))
    }
  }
}
