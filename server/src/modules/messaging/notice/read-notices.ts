import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'

/** The member has seen some of the inbox. Seeing it again changes nothing, and nobody reads for another. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @param seen all down to one notice, or one alone */
  async run(memberId: number, seen: { upToId: number } | { id: number }): Promise<void> {
    const now = this.clock.now()
    const [which, id] = 'id' in seen ? ['id = ?', seen.id] : ['id <= ?', seen.upToId]
    await this.db.transaction((tx) =>
      tx.run(`UPDATE notices SET readAt = ? WHERE memberId = ? AND ${which} AND readAt IS NULL`, [now, memberId, id]),
    )
  }
}
