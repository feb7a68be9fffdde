import { Injectable } from '@nestjs/common'
import type { CouponScope } from '@tuanke/shared/coupon/rules'
import { type GroupBuyStatus, phaseOf } from '@tuanke/shared/group-buy/phase'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { decodeCursor, pageLimit, pageOf } from '../../../platform/http/page.ts'
import { type Place, type PlaceColumns, toPlace } from '../../shop/pickup-point/place.ts'
import { openTeams, seatsOf, toTeamSummary } from '../team/team-summaries.ts'
import type {
  ExpressChoice,
  GroupBuyDetail,
  GroupBuyPage,
  OfferItem,
  PickupChoice,
} from './dto/group-buy-detail.dto.ts'
import { AVAILABLE, GroupBuyCards } from './group-buy.cards.ts'
import { GroupBuyError } from './group-buy.errors.ts'
import { openElsewhere } from './open-elsewhere.ts'
import { scopeCondition } from './scope-condition.ts'
import { freeShippingLevel } from './shipping-rule.ts'
import { containingWords } from '../../../platform/db/search-text.ts'
import { SoldUnits } from './sold-units.ts'

const OPEN_TEAMS_SHOWN = 10

const IN_WORDS = `(g.searchText || ' ' || p.searchText) LIKE ? ESCAPE '!'`
const IN_PINYIN = `(COALESCE(g.searchPinyin, '') || ' ' || COALESCE(p.searchPinyin, '')) LIKE ? ESCAPE '!'`
/** A pattern of letters only, and more than one, may be how a Chinese title is typed. */
const PINYIN = /^%[a-z][a-z0-9]+%$/

interface DetailRow {
  id: number
  productId: number
  code: string
  title: string
  subtitle: string
  status: GroupBuyStatus
  openAt: Date
  closeAt: Date
  teamSize: number
  teamLifeMinutes: number
  unitsPerMember: number | null
  joinsPerMember: number | null
  opensPerMember: number | null
  hasExpress: boolean
  hasMemberPrice: boolean
  shippingFen: number
  shareTitle: string
  shareImageUrl: string | null
  coverUrl: string
  galleryJson: string[]
  blocksJson: GroupBuyDetail['blocks']
  usageGuide: string
  certificatesJson: GroupBuyDetail['certificates']
  origin: string
  storage: string
  shelfLife: string
  returnPromise: string
  isPerishable: boolean
  isFavourite: boolean
}

export interface ListFilter {
  cursor?: string
  limit?: number
  /** A category's code; its children are included. */
  category?: string
  /** Words that all stand in the title, the subtitle or the name of the product. */
  q?: string
  /** Only what is in the scope of a coupon. */
  scope?: CouponScope
}

@Injectable()
export class GroupBuyQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cards: GroupBuyCards,
    private readonly sold: SoldUnits,
  ) {}

  /** What is on and what comes, pinned first, then what ends soonest. */
  list(filter: ListFilter, viewerId: number | null): Promise<GroupBuyPage> {
    const limit = pageLimit(filter.limit)
    const position = decodeCursor(filter.cursor, ['number', 'date', 'number'])
    return this.db.read(async (tx) => {
      const rows = await this.listIds(tx, filter, position, limit + 1)
      const page = pageOf(rows, limit, (row) => [row.isPinned ? 1 : 0, row.closeAt, row.id])
      const ids = page.items.map((row) => row.id)
      const cards = await this.cards.byIds(tx, ids, viewerId)
      return { items: cards.map(({ isPerishable: _, ...card }) => card), nextCursor: page.nextCursor }
    })
  }

  private listIds(
    tx: Tx,
    { category, q, scope }: ListFilter,
    position: [number, Date, number] | undefined,
    limit: number,
  ): Promise<{ id: number; isPinned: boolean; closeAt: Date }[]> {
    const where = ["g.status = 'published'", 'g.isHidden = 0', 'g.deletedAt IS NULL', 'g.closeAt > ?']
    const params: Param[] = [this.clock.now()]
    if (category) {
      where.push(`p.categoryId IN (SELECT c.id FROM categories c LEFT JOIN categories u ON u.id = c.parentId
        WHERE c.code = ? OR u.code = ?)`)
      params.push(category, category)
    }
    if (scope) {
      const inScope = scopeCondition(scope)
      where.push(inScope.sql)
      params.push(...inScope.params)
    }
    for (const pattern of containingWords(q ?? '')) {
      const isPinyin = PINYIN.test(pattern)
      where.push(isPinyin ? `(${IN_WORDS} OR ${IN_PINYIN})` : IN_WORDS)
      params.push(pattern, ...(isPinyin ? [pattern] : []))
    }
    if (position) {
      const [pinned, closeAt, id] = position
      where.push('(g.isPinned < ? OR (g.isPinned = ? AND (g.closeAt > ? OR (g.closeAt = ? AND g.id > ?))))')
      params.push(pinned, pinned, closeAt, closeAt, id)
    }
    return tx.rows(
      `SELECT g.id, g.isPinned, g.closeAt FROM group_buys g JOIN products p ON p.id = g.productId
        WHERE ${where.join(' AND ')} ORDER BY g.isPinned DESC, g.closeAt, g.id LIMIT ?`,
      [...params, limit],
    )
  }

  /** One group buy, whole; a draft is nobody's to see, a preview has only its link. @throws group-buy.not-found */
  async detail(code: string, viewerId: number | null): Promise<GroupBuyDetail> {
    const now = this.clock.now()
    return this.db.read(async (tx) => {
      const row = await tx.row<DetailRow>(
        `SELECT g.id, g.productId, g.code, g.title, g.subtitle, g.status, g.openAt, g.closeAt, g.teamSize, g.teamLifeMinutes,
                g.unitsPerMember, g.joinsPerMember, g.opensPerMember, g.hasExpress, g.hasMemberPrice, g.shippingFen, g.shareTitle,
                g.shareImageUrl, g.coverUrl, p.galleryJson, p.blocksJson, p.usageGuide, p.certificatesJson, p.origin,
                p.storage, p.shelfLife, p.returnPromise, p.isPerishable,
                EXISTS (SELECT 1 FROM favourites f WHERE f.groupBuyId = g.id AND f.memberId = ?) AS isFavourite
           FROM group_buys g JOIN products p ON p.id = g.productId
          WHERE g.code = ? AND g.deletedAt IS NULL AND g.status <> 'draft'`,
        [viewerId ?? 0, code],
      )
      if (!row) throw GroupBuyError('not-found')
      const phase = phaseOf(row, now)
      const teams = phase === 'open' ? await openTeams(tx, [row.id], now, OPEN_TEAMS_SHOWN) : []
      const seats = await seatsOf(
        tx,
        teams.map(({ id }) => id),
      )
      const items = await offerItems(tx, row.id)
      const { unitsPerMember, joinsPerMember, opensPerMember } = row
      return {
        ...{ code: row.code, title: row.title, subtitle: row.subtitle, phase },
        ...{ openAt: row.openAt.toISOString(), closeAt: row.closeAt.toISOString(), serverNow: now.toISOString() },
        ...{ teamSize: row.teamSize, teamLifeMinutes: row.teamLifeMinutes },
        allowsAlone: items.some((item) => item.alonePriceFen !== null),
        ...{ gallery: row.galleryJson, coverUrl: row.coverUrl, blocks: row.blocksJson, usageGuide: row.usageGuide },
        ...{ certificates: row.certificatesJson, origin: row.origin, storage: row.storage, shelfLife: row.shelfLife },
        ...{ returnPromise: row.returnPromise, isPerishable: row.isPerishable },
        items,
        delivery: {
          express: row.hasExpress ? await expressChoice(tx, row) : null,
          pickupPoints: await pickupChoices(tx, row.id),
        },
        limits: { unitsPerMember, joinsPerMember, opensPerMember },
        openTeams: teams.map((team) => toTeamSummary(team, seats, viewerId)),
        soldUnits: (await this.sold.of(tx, [row.id])).get(row.id) ?? 0,
        nowOpenCode: phase === 'ended' || phase === 'archived' ? await openElsewhere(tx, row.productId, now) : null,
        isFavourite: row.isFavourite,
        share: { title: row.shareTitle || row.title, imageUrl: row.shareImageUrl ?? row.coverUrl },
      }
    })
  }
}

async function expressChoice(
  tx: Tx,
  { shippingFen, hasMemberPrice }: Pick<DetailRow, 'shippingFen' | 'hasMemberPrice'>,
): Promise<ExpressChoice> {
  const isFreeForSome = shippingFen > 0 && hasMemberPrice
  return { shippingFen, freeFromLevel: isFreeForSome ? await freeShippingLevel(tx) : null }
}

function offerItems(tx: Tx, groupBuyId: number): Promise<OfferItem[]> {
  return tx.rows<OfferItem>(
    `SELECT i.id AS itemId, s.code AS skuCode, s.spec, NULL AS imageUrl, i.groupPriceFen, i.alonePriceFen,
            ${AVAILABLE} AS available, i.perMemberLimit
       FROM group_buy_items i JOIN skus s ON s.id = i.skuId JOIN stocks k ON k.skuId = i.skuId
      WHERE i.groupBuyId = ? AND i.isActive = 1 AND s.isOnShelf = 1 ORDER BY i.id`,
    [groupBuyId],
  )
}

async function pickupChoices(tx: Tx, groupBuyId: number): Promise<PickupChoice[]> {
  const rows = await tx.rows<
    Omit<PickupChoice, 'pickupFromAt' | 'pickupToAt' | keyof Place> &
      PlaceColumns & { pickupFromAt: Date; pickupToAt: Date }
  >(
    `SELECT p.code AS pickupPointCode, p.name, p.address, p.phone, p.openHours, p.latitudeMicro, p.longitudeMicro, gp.pickupFromAt, gp.pickupToAt, gp.instructions
       FROM group_buy_pickup_points gp JOIN pickup_points p ON p.id = gp.pickupPointId
      WHERE gp.groupBuyId = ? AND p.isActive = 1 ORDER BY gp.id`,
    [groupBuyId],
  )
  return rows.map(({ latitudeMicro, longitudeMicro, ...row }) => ({
    ...row,
    ...toPlace({ latitudeMicro, longitudeMicro }),
    pickupFromAt: row.pickupFromAt.toISOString(),
    pickupToAt: row.pickupToAt.toISOString(),
  }))
}
