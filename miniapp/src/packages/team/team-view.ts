import type { TeamDetail } from '../../lib/schemas.ts'

/** Nobody can join it any more, so others are worth showing; whoever was invited is not led away before. */
export const isPast = (face: TeamFace): boolean => !['joinable', 'mine', 'mine-unpaid'].includes(face)

/** The face a team shows to whoever looks at it. */
export type TeamFace =
  'joinable' | 'mine' | 'mine-unpaid' | 'full' | 'expired' | 'formed' | 'formed-mine' | 'failed' | 'failed-mine'

export function teamFace(team: TeamDetail, nowMs: number): TeamFace {
  const isMine = team.myOrderNo !== null
  if (team.state === 'formed') return isMine ? 'formed-mine' : 'formed'
  if (team.state === 'failed') return isMine ? 'failed-mine' : 'failed'
  if (isMine && team.myOrderNeedsPayment) return 'mine-unpaid'
  // The server closes a team a moment after its deadline; until then nobody is told that it failed.
  if (Date.parse(team.deadlineAt) <= nowMs) return 'expired'
  if (isMine) return 'mine'
  return team.seatsLeft > 0 ? 'joinable' : 'full'
}
