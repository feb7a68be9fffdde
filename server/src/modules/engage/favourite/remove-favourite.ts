import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'

/** The member wants to hear no more of a group buy. Taking away what is not there succeeds. */
@Injectable()
export class RemoveFavourite {
  constructor(private readonly db: Db) {}

  async run(memberId: number, code: string): Promise<void> {
    await this.db.transaction((tx) =>
      tx.run('DELETE FROM favourites WHERE memberId = ? AND groupBuyId = (SELECT id FROM group_buys WHERE code = ?)', [
        memberId,
        code,
      ]),
    )
  }
}
