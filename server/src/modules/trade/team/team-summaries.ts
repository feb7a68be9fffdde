import { maskName } from '@tuanke/shared/member/display-name'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import type { MaskedMember, TeamSummary } from './dto/team-summary.dto.ts'

/** A team as the database has it. */
export interface TeamRow {
  id: number
  code: string
  groupBuyId: number
  openerMemberId: number
  status: 'open' | 'formed' | 'failed'
  size: number
  heldSeats: number
  paidSeats: number
  deadlineAt: Date
  formedAt: Date | null
}

export interface SeatRow {
  teamId: number
  memberId: number
  nickname: string
  avatarUrl: string | null
  paymentState: string
  orderNo: string
}

export const TEAM_COLUMNS =
  't.id, t.code, t.groupBuyId, t.openerMemberId, t.status, t.size, t.heldSeats, t.paidSeats, t.deadlineAt, t.formedAt'

/** Who sits in these teams, in the order they came: one query for all. */
export async function seatsOf(tx: Tx, teamIds: number[]): Promise<SeatRow[]> {
  if (teamIds.length === 0) return []
  return tx.rows<SeatRow>(
    `SELECT o.teamId, o.memberId, m.nickname, m.avatarUrl, o.paymentState, o.orderNo
       FROM orders o JOIN members m ON m.id = o.memberId
      WHERE o.teamId IN (${placeholders(teamIds.length)}) AND o.seatMemberId IS NOT NULL
      ORDER BY o.id`,
    teamIds,
  )
}

/** Open teams of some group buys that have a free seat, the fullest first, with their members: two queries. */
export async function openTeams(tx: Tx, groupBuyIds: number[], now: Date, limit: number): Promise<TeamRow[]> {
  if (groupBuyIds.length === 0) return []
  return tx.rows<TeamRow>(
    `SELECT ${TEAM_COLUMNS} FROM teams t
      WHERE t.groupBuyId IN (${placeholders(groupBuyIds.length)}) AND t.status = 'open' AND t.deadlineAt > ?
        AND t.heldSeats < t.size AND t.paidSeats > 0
      ORDER BY t.size - t.heldSeats, t.deadlineAt, t.id LIMIT ${limit}`,
    [...groupBuyIds, now],
  )
}

export function toTeamSummary(team: TeamRow, seats: SeatRow[], viewerId: number | null): TeamSummary {
  const mine = seats.filter((seat) => seat.teamId === team.id)
  return {
    teamCode: team.code,
    size: team.size,
    seatsLeft: Math.max(0, team.size - team.heldSeats),
    deadlineAt: team.deadlineAt.toISOString(),
    members: mine.map((seat) => toMasked(seat, viewerId)),
    isMine: viewerId !== null && mine.some((seat) => seat.memberId === viewerId),
  }
}

/** Strangers see a masked name; one's own is whole. */
export function toMasked(seat: SeatRow, viewerId: number | null): MaskedMember {
  const isMe = seat.memberId === viewerId
  return { nickname: isMe ? seat.nickname : maskName(seat.nickname), avatarUrl: seat.avatarUrl, isMe }
}
