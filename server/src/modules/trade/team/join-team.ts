import { mayJoin } from '@tuanke/shared/team/rules'
import type { TeamState } from '@tuanke/shared/team/state'
import type { Tx } from '../../../platform/db/tx.ts'
import { TeamError } from './team.errors.ts'

/**
 * A member joins a team: one seat is held by one conditional statement, so the last seat goes to one joiner (bug 25).
 * That the member has no other seat in it is the unique key `uq_orders_seat`.
 * @throws team.full | team.expired | team.formed | team.not-found, with nothing changed.
 */
export async function joinTeam(tx: Tx, teamId: number, now: Date): Promise<void> {
  const held = await tx.run(
    `UPDATE teams SET heldSeats = heldSeats + 1
      WHERE id = ? AND status = 'open' AND heldSeats < size AND deadlineAt > ?`,
    [teamId, now],
  )
  if (held !== 1) throw await whyNot(tx, teamId, now)
}

/** The statement has decided; the rule only finds the words for it. */
async function whyNot(tx: Tx, teamId: number, now: Date): Promise<Error> {
  const team = await tx.row<{ code: string; state: TeamState; size: number; heldSeats: number; deadlineAt: Date }>(
    'SELECT code, status AS state, size, heldSeats, deadlineAt FROM teams WHERE id = ?',
    [teamId],
  )
  if (!team) return TeamError('not-found')
  const verdict = mayJoin({ ...team, ownOrderNo: null, joined: { times: 0, limit: null } }, now)
  if (!verdict.ok && verdict.code === 'team.formed') return TeamError('formed', { teamCode: team.code })
  if (!verdict.ok && verdict.code === 'team.expired') return TeamError('expired', { teamCode: team.code })
  // A seat that came free between the two statements: full is what the member met.
  return TeamError('full', { teamCode: team.code })
}

/** A held seat goes back (unpaid order closed, or paid order cancelled while the team is still open). */
export async function leaveTeam(tx: Tx, teamId: number, seat: 'held' | 'paid'): Promise<void> {
  const paid = seat === 'paid' ? 1 : 0
  await tx.run(
    `UPDATE teams SET paidSeats = paidSeats - ?, heldSeats = heldSeats - 1
      WHERE id = ? AND status = 'open' AND paidSeats >= ? AND heldSeats > 0`,
    [paid, teamId, paid],
  )
}
