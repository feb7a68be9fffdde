import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { GroupBuyCards } from '../group-buy/group-buy.cards.ts'
import type { TeamDetail } from './dto/team.dto.ts'
import { openTeams, seatsOf, TEAM_COLUMNS, type TeamRow, toTeamSummary, toMasked } from './team-summaries.ts'
import { TeamError } from './team.errors.ts'

const OTHER_TEAMS = 5

@Injectable()
export class TeamQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cards: GroupBuyCards,
  ) {}

  /** The team page; renders for anybody, logged in or not (GB-7). @throws team.not-found */
  async detail(code: string, viewerId: number | null): Promise<TeamDetail> {
    const now = this.clock.now()
    return this.db.read(async (tx) => {
      const team = await tx.row<TeamRow>(`SELECT ${TEAM_COLUMNS} FROM teams t WHERE t.code = ?`, [code])
      if (!team) throw TeamError('not-found')
      const others = (await openTeams(tx, [team.groupBuyId], now, OTHER_TEAMS + 1)).filter(({ id }) => id !== team.id)
      const seats = await seatsOf(tx, [team.id, ...others.map(({ id }) => id)])
      const own = seats.filter((seat) => seat.teamId === team.id)
      const mine = own.find((seat) => seat.memberId === viewerId)
      const [card] = await this.cards.byIds(tx, [team.groupBuyId], viewerId)
      return {
        teamCode: team.code,
        // A deadline that has passed is over for the viewer, even before the sweep says so.
        state: team.status === 'open' && team.deadlineAt <= now ? 'failed' : team.status,
        size: team.size,
        seatsLeft: Math.max(0, team.size - team.heldSeats),
        deadlineAt: team.deadlineAt.toISOString(),
        serverNow: now.toISOString(),
        formedAt: team.formedAt?.toISOString() ?? null,
        members: own.map((seat) => ({
          ...toMasked(seat, viewerId),
          isOpener: seat.memberId === team.openerMemberId,
          paid: seat.paymentState !== 'unpaid',
        })),
        myOrderNo: mine?.orderNo ?? null,
        myOrderNeedsPayment: mine?.paymentState === 'unpaid',
        groupBuy: card!,
        otherTeams: others.slice(0, OTHER_TEAMS).map((other) => toTeamSummary(other, seats, viewerId)),
      }
    })
  }
}
