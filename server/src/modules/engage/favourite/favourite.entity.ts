import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn } from '../../../platform/db/columns.ts'

/** A group buy a member wants to be reminded of (收藏): when it opens and shortly before it ends. */
@Entity('favourites')
@Index('uq_favourites_member', ['memberId', 'groupBuyId'], { unique: true })
@Index('ix_favourites_group_buy', ['groupBuyId', 'id'])
export class Favourite {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @IntColumn() groupBuyId: number
  @InstantColumn() createdAt: Date
}
