import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.ts'
import { Db } from '../../platform/db/db.ts'

/** The member has seen the inbox down to one notice. Seeing it again changes nothing. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async run(memberId: number, upToId: number): Promise<void> {
    const now = this.clock.now()
    await this.db.transaction((tx) =>
      tx.run('UPDATE notices SET readAt = ? WHERE memberId = ? AND id <= ? AND readAt IS NULL', [
        now,
        memberId,
        upToId,
      ]),
    )
  }
}
