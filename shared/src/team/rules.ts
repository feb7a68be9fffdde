import type { Verdict } from '../error.ts'
import { addMs, MINUTE_MS } from '../time.ts'
import type { TeamState } from './state.ts'

export const MIN_TEAM_SIZE = 2
export const MAX_TEAM_SIZE = 100

/** What a member did in this group buy so far, and how much is allowed; a null limit means no limit. */
export interface MemberTimes {
  times: number
  limit: number | null
}

export interface JoinFacts {
  state: TeamState
  size: number
  /** Seats taken: paid, or unpaid and still within their payment deadline. */
  heldSeats: number
  deadlineAt: Date
  /** The member's own order with a seat in this team, if any. */
  ownOrderNo: string | null
  /** Teams joined (not opened) in this group buy. */
  joined: MemberTimes
}

export type JoinVerdict = Verdict<
  'team.already-in' | 'team.formed' | 'team.expired' | 'team.full' | 'team.limit-joined'
>

/** Whether a seat may be asked for. The seat itself is taken by a conditional statement: two can be told yes. */
export function mayJoin(team: JoinFacts, now: Date): JoinVerdict {
  if (team.ownOrderNo !== null) return refusal('team.already-in', { orderNo: team.ownOrderNo })
  if (team.state === 'formed') return refusal('team.formed')
  if (team.state === 'failed' || now >= team.deadlineAt) return refusal('team.expired')
  if (team.heldSeats >= team.size) return refusal('team.full')
  if (isUsedUp(team.joined)) return refusal('team.limit-joined', { limit: team.joined.limit })
  return { ok: true }
}

/** Whether a member may open one more team in this group buy. */
export function mayOpen(opened: MemberTimes): Verdict<'team.limit-opened'> {
  return isUsedUp(opened) ? refusal('team.limit-opened', { limit: opened.limit }) : { ok: true }
}

/** A team lives for its minutes from the first held seat, paid or not, and never past the end of the group buy (GB-1). */
export function teamDeadline(openedAt: Date, lifeMinutes: number, closeAt: Date): Date {
  const end = addMs(openedAt, lifeMinutes * MINUTE_MS)
  return end < closeAt ? end : closeAt
}

function isUsedUp({ times, limit }: MemberTimes): boolean {
  return limit !== null && times >= limit
}

function refusal<Code extends string>(code: Code, params: Record<string, unknown> = {}) {
  return { ok: false as const, code, params }
}
