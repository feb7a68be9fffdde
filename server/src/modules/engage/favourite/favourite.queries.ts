import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import { GroupBuyCards } from '../../trade/group-buy/group-buy.cards.ts'
import type { FavouritePage } from './dto/favourite.dto.ts'

@Injectable()
export class FavouriteQueries {
  constructor(
    private readonly db: Db,
    private readonly cards: GroupBuyCards,
  ) {}

  /** What the member has marked, the latest first; what staff have taken away is not among it. */
  mine(memberId: number, page: PageQuery): Promise<FavouritePage> {
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<{ id: number; groupBuyId: number }>(page, (beforeId, limit) =>
        tx.rows(
          `SELECT f.id, f.groupBuyId FROM favourites f JOIN group_buys g ON g.id = f.groupBuyId
            WHERE f.memberId = ? AND f.id < ? AND g.deletedAt IS NULL AND g.status <> 'draft'
            ORDER BY f.id DESC LIMIT ?`,
          [memberId, beforeId, limit],
        ),
      )
      const cards = await this.cards.byIds(
        tx,
        items.map(({ groupBuyId }) => groupBuyId),
        memberId,
      )
      return { items: cards.map(({ isPerishable: _, ...card }) => card), nextCursor }
    })
  }
}
