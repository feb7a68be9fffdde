import { Injectable } from '@nestjs/common'
import { type GroupBuyStatus, phaseOf } from '@tuanke/shared/group-buy/phase'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { pageById } from '../../../platform/http/page-query.ts'
import { versionsOf } from '../../shop/version/version-of.ts'
import type { AdminGroupBuyFilter } from './dto/admin-group-buy-filter.dto.ts'
import type { AdminGroupBuy, AdminGroupBuyPage, GroupBuyLogList, ItemSold } from './dto/admin-group-buy.dto.ts'
import { countsOf } from './group-buy.counts.ts'
import { readGroupBuy, writtenOf } from './group-buy-record.ts'
import { containing } from '../../../platform/db/search-text.ts'

/** More than anybody scrolls through; a group buy lives for days. */
const LOG_LINES = 200

interface SummaryRow {
  id: number
  code: string
  title: string
  coverUrl: string
  status: GroupBuyStatus
  isPinned: boolean
  isHidden: boolean
  openAt: Date
  closeAt: Date
  teamSize: number
  createdAt: Date
  deletedAt: Date | null
}

/** What staff see of group buys. */
@Injectable()
export class GroupBuyAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Newest first; three queries a page. */
  async page(filter: AdminGroupBuyFilter): Promise<AdminGroupBuyPage> {
    const now = this.clock.now()
    const [condition, params] = phaseCondition(filter.phase, now)
    const where = ['g.id < ?', condition]
    if (filter.q) {
      where.push("(g.searchText LIKE ? ESCAPE '!' OR g.code = ?)")
      params.push(containing(filter.q), filter.q)
    }
    return this.db.read(async (tx) => {
      const page = await pageById<SummaryRow>(filter, (beforeId, limit) =>
        tx.rows(
          `SELECT g.id, g.code, g.title, g.coverUrl, g.status, g.isPinned, g.isHidden, g.openAt, g.closeAt, g.teamSize,
                  g.createdAt, g.deletedAt
             FROM group_buys g WHERE ${where.join(' AND ')} ORDER BY g.id DESC LIMIT ?`,
          [beforeId, ...params, limit],
        ),
      )
      const counts = await countsOf(
        tx,
        page.items.map(({ id }) => id),
      )
      return {
        items: page.items.map(({ id, status, openAt, closeAt, createdAt, deletedAt, ...facts }) => ({
          ...facts,
          phase: phaseOf({ status, openAt, closeAt }, now),
          openAt: openAt.toISOString(),
          closeAt: closeAt.toISOString(),
          ...counts(id),
          createdAt: createdAt.toISOString(),
          deletedAt: deletedAt?.toISOString() ?? null,
        })),
        nextCursor: page.nextCursor,
      }
    })
  }

  /** @throws group-buy.not-found */
  one(code: string): Promise<AdminGroupBuy> {
    const now = this.clock.now()
    return this.db.read(async (tx) => {
      const record = await readGroupBuy(tx, code)
      const { openTeams, formedTeams, failedTeams } = (await countsOf(tx, [record.id]))(record.id)
      return {
        ...(await writtenOf(tx, record)),
        code,
        version: (await versionsOf(tx, 'group-buy', [record]))(record),
        phase: phaseOf(record, now),
        isPinned: record.isPinned,
        isHidden: record.isHidden,
        deletedAt: record.deletedAt?.toISOString() ?? null,
        createdAt: record.createdAt.toISOString(),
        itemsSold: await itemsSold(tx, record.id),
        teams: { open: openTeams, formed: formedTeams, failed: failedTeams },
      }
    })
  }

  /** Who did what, newest first. @throws group-buy.not-found */
  async log(code: string): Promise<GroupBuyLogList> {
    return this.db.read(async (tx) => {
      const { id } = await readGroupBuy(tx, code)
      const rows = await tx.rows<{ action: string; staffName: string; detail: string; createdAt: Date }>(
        `SELECT l.action, COALESCE(s.displayName, '') AS staffName, l.detail, l.createdAt
           FROM group_buy_logs l LEFT JOIN staff s ON s.id = l.staffId
          WHERE l.groupBuyId = ? ORDER BY l.id DESC LIMIT ?`,
        [id, LOG_LINES],
      )
      return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) }
    })
  }
}

/** The phase as SQL: what shared/group-buy/phase says of one row, said of all. */
function phaseCondition(phase: AdminGroupBuyFilter['phase'], now: Date): [string, Param[]] {
  switch (phase) {
    case undefined:
      return ['g.deletedAt IS NULL', []]
    case 'deleted':
      return ['g.deletedAt IS NOT NULL', []]
    case 'scheduled':
      return ["g.deletedAt IS NULL AND g.status = 'published' AND g.closeAt > ? AND g.openAt > ?", [now, now]]
    case 'open':
      return ["g.deletedAt IS NULL AND g.status = 'published' AND g.closeAt > ? AND g.openAt <= ?", [now, now]]
    case 'ended':
      return ["g.deletedAt IS NULL AND (g.status = 'ended' OR (g.status = 'published' AND g.closeAt <= ?))", [now]]
    default:
      return ['g.deletedAt IS NULL AND g.status = ?', [phase]]
  }
}

function itemsSold(tx: Tx, groupBuyId: number): Promise<ItemSold[]> {
  return tx.rows<ItemSold>(
    `SELECT s.code AS skuCode, s.spec, COALESCE(SUM(l.quantity - l.releasedQuantity), 0) AS sold
       FROM group_buy_items i JOIN skus s ON s.id = i.skuId
       LEFT JOIN (SELECT ol.itemId, ol.quantity, ol.releasedQuantity FROM order_lines ol JOIN orders o ON o.id = ol.orderId
                   WHERE o.groupBuyId = ? AND o.paymentState = 'paid') l ON l.itemId = i.id
      WHERE i.groupBuyId = ? GROUP BY i.id, s.code, s.spec, i.isActive
     HAVING i.isActive = 1 OR COALESCE(SUM(l.quantity - l.releasedQuantity), 0) > 0 ORDER BY i.id`,
    [groupBuyId, groupBuyId],
  )
}
