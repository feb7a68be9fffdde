import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import type { StockMovement, StockMovementPage } from './dto/stock.dto.ts'
import { SkuError } from './stock.errors.ts'

@Injectable()
export class StockQueries {
  constructor(private readonly db: Db) {}

  /** Why on hand changed, newest first. @throws sku.not-found */
  movements(skuCode: string, page: PageQuery): Promise<StockMovementPage> {
    return this.db.read(async (tx) => {
      const sku = await tx.row<{ id: number }>('SELECT id FROM skus WHERE code = ?', [skuCode])
      if (!sku) throw SkuError('not-found', { skuCode })
      const { items, nextCursor } = await pageById<StockMovement & { id: number }>(page, (beforeId, limit) =>
        tx.rows(
          `SELECT m.id, m.cause, m.delta, m.onHandAfter, m.reason, f.displayName AS staffName, m.createdAt
           FROM stock_movements m LEFT JOIN staff f ON f.id = m.staffId
           WHERE m.skuId = ? AND m.id < ? ORDER BY m.id DESC LIMIT ?`,
          [sku.id, beforeId, limit],
        ),
      )
      return { items: items.map(({ id: _, ...movement }) => movement), nextCursor }
    })
  }
}
