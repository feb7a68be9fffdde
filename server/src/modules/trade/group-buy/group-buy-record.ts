import type { GroupBuyStatus } from '@tuanke/shared/group-buy/phase'
import type { Tx } from '../../../platform/db/tx.ts'
import type { AdminGroupBuyInput } from './dto/admin-group-buy-input.dto.ts'
import { GroupBuyError } from './group-buy.errors.ts'

/** A group buy as staff's use cases need it. */
export interface GroupBuyRecord {
  id: number
  code: string
  productCode: string
  status: GroupBuyStatus
  title: string
  subtitle: string
  coverUrl: string
  openAt: Date
  closeAt: Date
  teamSize: number
  teamLifeMinutes: number
  unitsPerMember: number | null
  joinsPerMember: number | null
  opensPerMember: number | null
  hasExpress: boolean
  shippingFen: number
  hasMemberPrice: boolean
  shareTitle: string
  shareImageUrl: string | null
  isPinned: boolean
  isHidden: boolean
  deletedAt: Date | null
  createdAt: Date
}

const SELECT = `SELECT g.id, g.code, p.code AS productCode, g.status, g.title, g.subtitle, g.coverUrl, g.openAt, g.closeAt,
    g.teamSize, g.teamLifeMinutes, g.unitsPerMember, g.joinsPerMember, g.opensPerMember, g.hasExpress, g.shippingFen,
    g.hasMemberPrice, g.shareTitle, g.shareImageUrl, g.isPinned, g.isHidden, g.deletedAt, g.createdAt
  FROM group_buys g JOIN products p ON p.id = g.productId WHERE g.code = ?`

/** @throws group-buy.not-found */
export async function readGroupBuy(tx: Tx, code: string): Promise<GroupBuyRecord> {
  const record = await tx.row<GroupBuyRecord>(SELECT, [code])
  if (!record) throw GroupBuyError('not-found')
  return record
}

/**
 * The same for a use case that decides by what it reads: one member of staff after the other. Orders never
 * wait for it.
 * @throws group-buy.not-found
 */
export async function lockGroupBuy(tx: Tx, code: string): Promise<GroupBuyRecord> {
  await tx.hold('group_buys', 'code = ?', [code])
  return readGroupBuy(tx, code)
}

/** What staff had written, in the shape they write it: items and points in the order they were added. */
export async function writtenOf(tx: Tx, record: GroupBuyRecord): Promise<AdminGroupBuyInput> {
  const items = await tx.rows<AdminGroupBuyInput['items'][number]>(
    `SELECT s.code AS skuCode, i.groupPriceFen, i.alonePriceFen, i.quota, i.perMemberLimit
       FROM group_buy_items i JOIN skus s ON s.id = i.skuId WHERE i.groupBuyId = ? AND i.isActive = 1 ORDER BY i.id`,
    [record.id],
  )
  const points = await tx.rows<{ code: string; pickupFromAt: Date; pickupToAt: Date; instructions: string }>(
    `SELECT p.code, gp.pickupFromAt, gp.pickupToAt, gp.instructions
       FROM group_buy_pickup_points gp JOIN pickup_points p ON p.id = gp.pickupPointId
      WHERE gp.groupBuyId = ? ORDER BY gp.id`,
    [record.id],
  )
  const { productCode, title, subtitle, coverUrl, teamSize, teamLifeMinutes, shareTitle, shareImageUrl } = record
  const { unitsPerMember, joinsPerMember, opensPerMember } = record
  return {
    ...{ productCode, title, subtitle, coverUrl },
    ...{ openAt: record.openAt.toISOString(), closeAt: record.closeAt.toISOString(), teamSize, teamLifeMinutes },
    ...{ unitsPerMember, joinsPerMember, opensPerMember, items },
    express: record.hasExpress ? { shippingFen: record.shippingFen } : null,
    pickupPoints: points.map(({ code, pickupFromAt, pickupToAt, instructions }) => ({
      pickupPointCode: code,
      pickupFromAt: pickupFromAt.toISOString(),
      pickupToAt: pickupToAt.toISOString(),
      instructions,
    })),
    ...{ hasMemberPrice: record.hasMemberPrice, shareTitle, shareImageUrl },
  }
}
