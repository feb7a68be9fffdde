import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Outbox } from '../../../platform/jobs/outbox.ts'
import { GroupBuyError } from '../../trade/group-buy/group-buy.errors.ts'
import { FavouriteError } from './favourite.errors.ts'
import { reminders } from './reminders.ts'

/** More than anybody looks through; keeps one member from filling the table. */
export const FAVOURITES_LIMIT = 200

interface Target {
  id: number
  openAt: Date
  closeAt: Date
}

/** A member marks a group buy to be reminded of it. Marking it again changes nothing. */
@Injectable()
export class AddFavourite {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws group-buy.not-found, favourite.too-many */
  async run(memberId: number, code: string): Promise<void> {
    const now = this.clock.now()
    try {
      await this.db.transaction((tx) => this.add(tx, memberId, code, now))
    } catch (error) {
      if (!(error instanceof DuplicateKeyError && error.index === 'uq_favourites_member')) throw error
    }
  }

  private async add(tx: Tx, memberId: number, code: string, now: Date): Promise<void> {
    const groupBuy = await tx.row<Target>(
      "SELECT id, openAt, closeAt FROM group_buys WHERE code = ? AND deletedAt IS NULL AND status <> 'draft'",
      [code],
    )
    if (!groupBuy) throw GroupBuyError('not-found')
    const mine = await tx.row<{ marked: number }>('SELECT COUNT(*) AS marked FROM favourites WHERE memberId = ?', [
      memberId,
    ])
    if (mine!.marked >= FAVOURITES_LIMIT) throw FavouriteError('too-many', { limit: FAVOURITES_LIMIT })
    await tx.insert('favourites', { memberId, groupBuyId: groupBuy.id, createdAt: now })
    await this.outbox.add(tx, ...reminders({ ...groupBuy, groupBuyId: groupBuy.id }, now))
  }
}
