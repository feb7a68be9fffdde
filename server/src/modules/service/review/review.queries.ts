import { Injectable } from '@nestjs/common'
import { averageTenths } from '@tuanke/shared/review/rules'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { reviewSettings } from './review.settings.ts'
import { GroupBuyError } from '../../trade/group-buy/group-buy.errors.ts'
import type { ReviewFilter } from './dto/review-input.dto.ts'
import type {
  MyReview,
  MyReviewPage,
  ReviewableOrders,
  ReviewLines,
  ReviewPage,
  ReviewSummary,
} from './dto/review.dto.ts'
import { ORDER_REVIEW_ROWS, type OrderReviewRow, REVIEW_ROWS, type ReviewRow, toMine, toPublic } from './review-rows.ts'
import { ReviewError } from './review.errors.ts'
import { reviewableOrders, reviewableSince } from './reviewable-orders.ts'

interface LineRow {
  lineId: number
  itemId: number
  title: string
  spec: string
  imageUrl: string | null
  fulfilmentState: string
  receivedAt: Date | null
  quantity: number
  refundedQuantity: number
}

/** What customers read. */
@Injectable()
export class ReviewQueries {
  constructor(
    private readonly settings: Settings,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The public reviews of what a group buy sells, newest first. @throws group-buy.not-found */
  ofGroupBuy(code: string, filter: ReviewFilter): Promise<ReviewPage> {
    return this.db.read(async (tx) => {
      const about = await tx.row<{ productId: number }>(
        `SELECT productId FROM group_buys WHERE code = ? AND status <> 'draft'`,
        [code],
      )
      if (!about) throw GroupBuyError('not-found')
      const { productId } = about
      const narrowed = filter.withPictures ? 'AND r.hasPictures = 1' : ''
      const page = await pageById<ReviewRow>(filter, (beforeId, limit) =>
        tx.rows(
          `${REVIEW_ROWS} WHERE r.productId = ? AND r.state = 'approved' ${narrowed} AND r.id < ?
           ORDER BY r.id DESC LIMIT ?`,
          [productId, beforeId, limit],
        ),
      )
      return { summary: await summaryOf(tx, productId), ...page, items: page.items.map(toPublic) }
    })
  }

  /** A member's own, newest first. */
  mine(memberId: number, query: PageQuery): Promise<MyReviewPage> {
    return this.db.read(async (tx) => {
      const page = await pageById<OrderReviewRow>(query, (beforeId, limit) =>
        tx.rows(`${ORDER_REVIEW_ROWS} WHERE r.memberId = ? AND r.id < ? ORDER BY r.id DESC LIMIT ?`, [
          memberId,
          beforeId,
          limit,
        ]),
      )
      return { ...page, items: page.items.map((row) => this.toMine(row)) }
    })
  }

  /** The orders that wait for a word. */
  async reviewable(memberId: number): Promise<ReviewableOrders> {
    const since = reviewableSince(this.clock.now(), this.settings.get(reviewSettings.days))
    return { items: await this.db.read((tx) => reviewableOrders(tx, memberId, since)) }
  }

  /** What of an order can be reviewed, and what was. @throws review.not-yours */
  linesOf(memberId: number, orderNo: string): Promise<ReviewLines> {
    return this.db.read(async (tx) => {
      const lines = await tx.rows<LineRow>(
        `SELECT l.id AS lineId, l.itemId, l.title, l.spec, l.imageUrl, o.fulfilmentState, o.receivedAt, l.quantity,
                l.refundedQuantity
           FROM orders o JOIN order_lines l ON l.orderId = o.id WHERE o.orderNo = ? AND o.memberId = ? ORDER BY l.id`,
        [orderNo, memberId],
      )
      if (lines.length === 0) throw ReviewError('not-yours')
      const written = await tx.rows<OrderReviewRow & { orderLineId: number }>(
        `${ORDER_REVIEW_ROWS.replace('SELECT ', 'SELECT r.orderLineId, ')} WHERE o.orderNo = ?`,
        [orderNo],
      )
      const items = lines.map(({ lineId, itemId, title, spec, imageUrl, ...line }) => {
        const review = written.find((each) => each.orderLineId === lineId)
        const canReview = !review && this.isReviewable(line)
        return { itemId, title, spec, imageUrl, review: review ? this.toMine(review) : null, canReview }
      })
      return {
        items,
        points: this.settings.get(reviewSettings.points),
        picturePoints: this.settings.get(reviewSettings.picturePoints),
      }
    })
  }

  private toMine(row: OrderReviewRow): MyReview {
    return toMine(row, this.settings.get(reviewSettings.appendDays), this.clock.now())
  }

  private isReviewable(line: Pick<LineRow, 'fulfilmentState' | 'receivedAt' | 'quantity' | 'refundedQuantity'>) {
    if (line.fulfilmentState !== 'received' || !line.receivedAt) return false
    const isInTime = addMs(line.receivedAt, this.settings.get(reviewSettings.days) * DAY_MS) >= this.clock.now()
    return isInTime && line.refundedQuantity < line.quantity
  }
}

/** Reads the index only, and is therefore right whatever happens to single reviews. */
async function summaryOf(tx: Tx, productId: number): Promise<ReviewSummary> {
  const row = await tx.row<{ count: number; sum: number | null; good: number | null; withPictures: number | null }>(
    `SELECT COUNT(*) AS count, SUM(productScore) AS sum, SUM(CASE WHEN productScore >= 4 THEN 1 ELSE 0 END) AS good,
            SUM(CASE WHEN hasPictures = 1 THEN 1 ELSE 0 END) AS withPictures
       FROM reviews WHERE productId = ? AND state = 'approved'`,
    [productId],
  )
  const count = Number(row?.count ?? 0)
  return {
    count,
    averageTenths: averageTenths(Number(row?.sum ?? 0), count),
    good: Number(row?.good ?? 0),
    withPictures: Number(row?.withPictures ?? 0),
  }
}
