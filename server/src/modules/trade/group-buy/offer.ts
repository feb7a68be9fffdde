import type { LevelOffer } from '@tuanke/shared/order/price'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { HELD } from '../../wallet/level/ladder.ts'

/** One item as it is offered right now, with the server's prices (O3). */
export interface OfferItem {
  itemId: number
  skuId: number
  skuCode: string
  spec: string
  title: string
  imageUrl: string
  productId: number
  /** Of the product: its category, and the one above. */
  categoryId: number
  parentCategoryId: number | null
  isPerishable: boolean
  groupPriceFen: number
  alonePriceFen: number | null
  quota: number | null
  perMemberLimit: number | null
}

/** What an order needs to know of a group buy. */
export interface Offer {
  groupBuyId: number
  code: string
  title: string
  status: 'draft' | 'preview' | 'published' | 'ended' | 'archived'
  openAt: Date
  closeAt: Date
  deletedAt: Date | null
  teamSize: number
  teamLifeMinutes: number
  unitsPerMember: number | null
  joinsPerMember: number | null
  opensPerMember: number | null
  hasExpress: boolean
  shippingFen: number
  /** False: levels lower no price here. */
  hasMemberPrice: boolean
  /** Of whoever asks; null for somebody unknown, and in a shop without levels. */
  level: OfferLevel | null
  items: OfferItem[]
}

/** What the level of a buyer brings. */
export interface OfferLevel extends LevelOffer {
  name: string
  pointsPercent: number
}

interface LevelColumns {
  levelName: string | null
  offBasisPoints: number
  isShippingFree: boolean
  pointsPercent: number
}
type OfferRow = Omit<Offer, 'items' | 'level'> & LevelColumns & OfferItem

/**
 * Reads the offer in one query, with those of the wanted items that it still has and the level of the member who asks;
 * undefined when it is unknown.
 */
export async function readOffer(
  tx: Tx,
  groupBuyCode: string,
  itemIds: number[],
  memberId: number | null,
): Promise<Offer | undefined> {
  if (itemIds.length === 0) return undefined
  const rows = await tx.rows<OfferRow>(
    `SELECT g.id AS groupBuyId, g.code, g.title, g.status, g.openAt, g.closeAt, g.deletedAt, g.teamSize, g.teamLifeMinutes,
            g.unitsPerMember, g.joinsPerMember, g.opensPerMember, g.hasExpress, g.shippingFen, g.hasMemberPrice,
            v.name AS levelName, v.offBasisPoints, v.isShippingFree, v.pointsPercent,
            i.id AS itemId, i.skuId, i.groupPriceFen, i.alonePriceFen, i.quota, i.perMemberLimit,
            s.code AS skuCode, s.spec, p.coverUrl AS imageUrl, p.isPerishable,
            p.id AS productId, p.categoryId, c.parentId AS parentCategoryId
       FROM group_buys g
       LEFT JOIN group_buy_items i ON i.groupBuyId = g.id AND i.isActive = 1 AND i.id IN (${placeholders(itemIds.length)})
       LEFT JOIN skus s ON s.id = i.skuId AND s.isOnShelf = 1
       LEFT JOIN products p ON p.id = s.productId
       LEFT JOIN categories c ON c.id = p.categoryId
       LEFT JOIN members m ON m.id = ?
       LEFT JOIN levels v ON ${HELD}
      WHERE g.code = ?`,
    [...itemIds, memberId, groupBuyCode],
  )
  const first = rows[0]
  if (!first) return undefined
  // An item that is gone or off the shelf has no SKU here; the group buy itself is there all the same.
  return { ...first, level: levelOf(first), items: rows.filter((row) => row.skuCode) }
}

function levelOf({ levelName, offBasisPoints, isShippingFree, pointsPercent }: LevelColumns): OfferLevel | null {
  return levelName === null ? null : { name: levelName, offBasisPoints, isShippingFree, pointsPercent }
}

/** What a level takes off this offer; null where it takes off nothing. */
export const memberPrice = ({ level, hasMemberPrice }: Offer): OfferLevel | null => (hasMemberPrice ? level : null)
