import { Injectable } from '@nestjs/common'
import { type GroupBuyStatus, phaseOf } from '@tuanke/shared/group-buy/phase'
import { Clock } from '../../../platform/clock/clock.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { openTeams, seatsOf, type TeamRow, toTeamSummary } from '../team/team-summaries.ts'
import type { TeamGroupBuy } from '../team/dto/team.dto.ts'
import type { NearestTeam } from './dto/group-buy-card.dto.ts'
import { SoldUnits } from './sold-units.ts'

interface CardRow {
  id: number
  code: string
  title: string
  coverUrl: string
  status: GroupBuyStatus
  openAt: Date
  closeAt: Date
  teamSize: number
  isPerishable: boolean
}

interface ItemSums {
  groupBuyId: number
  groupPriceFen: number
  alonePriceFen: number | null
  available: number
}

/** Teams looked at for a page of cards: the fullest of all of them. */
const TEAMS_LOOKED_AT = 200

/** Group buys as cards: five queries for a page, whatever its length. */
@Injectable()
export class GroupBuyCards {
  constructor(
    private readonly clock: Clock,
    private readonly sold: SoldUnits,
  ) {}

  /** In the order of the ids. */
  async byIds(tx: Tx, ids: number[], viewerId: number | null): Promise<TeamGroupBuy[]> {
    if (ids.length === 0) return []
    const now = this.clock.now()
    const rows = await tx.rows<CardRow>(
      `SELECT g.id, g.code, g.title, g.coverUrl, g.status, g.openAt, g.closeAt, g.teamSize, p.isPerishable
         FROM group_buys g JOIN products p ON p.id = g.productId WHERE g.id IN (${placeholders(ids.length)})`,
      ids,
    )
    const sums = await itemSums(tx, ids)
    const sold = await this.sold.of(tx, ids)
    const nearest = await nearestTeams(tx, ids, now, viewerId)
    return ids.flatMap((id) => {
      const row = rows.find((one) => one.id === id)
      if (!row) return []
      const sum = sums.find((one) => one.groupBuyId === id)
      return {
        code: row.code,
        title: row.title,
        coverUrl: row.coverUrl,
        groupPriceFen: sum?.groupPriceFen ?? 0,
        alonePriceFen: sum?.alonePriceFen ?? null,
        teamSize: row.teamSize,
        openAt: row.openAt.toISOString(),
        closeAt: row.closeAt.toISOString(),
        phase: phaseOf(row, now),
        isSoldOut: (sum?.available ?? 0) <= 0,
        soldUnits: sold.get(id) ?? 0,
        nearestTeam: nearest.get(id) ?? null,
        isPerishable: row.isPerishable,
      }
    })
  }
}

/** Units of an item somebody could still buy: bounded by stock and by the quota. */
export const AVAILABLE = `CASE WHEN i.quota IS NOT NULL AND i.quota - i.sold < k.onHand - k.reserved
  THEN i.quota - i.sold ELSE k.onHand - k.reserved END`

function itemSums(tx: Tx, ids: number[]): Promise<ItemSums[]> {
  return tx.rows<ItemSums>(
    `SELECT i.groupBuyId, MIN(i.groupPriceFen) AS groupPriceFen, MIN(i.alonePriceFen) AS alonePriceFen,
            SUM(${AVAILABLE}) AS available
       FROM group_buy_items i JOIN skus s ON s.id = i.skuId JOIN stocks k ON k.skuId = i.skuId
      WHERE i.groupBuyId IN (${placeholders(ids.length)}) AND i.isActive = 1 AND s.isOnShelf = 1
      GROUP BY i.groupBuyId`,
    ids,
  )
}

async function nearestTeams(
  tx: Tx,
  ids: number[],
  now: Date,
  viewerId: number | null,
): Promise<Map<number, NearestTeam>> {
  const nearest = new Map<number, TeamRow>()
  for (const team of await openTeams(tx, ids, now, TEAMS_LOOKED_AT))
    if (!nearest.has(team.groupBuyId)) nearest.set(team.groupBuyId, team)
  const seats = await seatsOf(
    tx,
    [...nearest.values()].map((team) => team.id),
  )
  return new Map(
    [...nearest].map(([groupBuyId, team]) => {
      const { teamCode, seatsLeft, deadlineAt, members, isMine } = toTeamSummary(team, seats, viewerId)
      return [groupBuyId, { teamCode, seatsLeft, deadlineAt, members, isMine }]
    }),
  )
}
