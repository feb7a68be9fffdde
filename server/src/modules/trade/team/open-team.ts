import { randomCode } from '../../../platform/crypto/random-code.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export interface NewTeam {
  code: string
  groupBuyId: number
  openerMemberId: number
  size: number
  deadlineAt: Date
  now: Date
  /** An opener who has paid already (a late payer who is given a new team). */
  isPaid?: boolean
}

/** What the link to a team carries: 50 unguessable bits. */
export const newTeamCode = (): string => randomCode(10)

/** A member opens a team and holds its first seat. @returns the team's id. */
export async function openTeam(tx: Tx, team: NewTeam): Promise<number> {
  return tx.insert('teams', {
    code: team.code,
    groupBuyId: team.groupBuyId,
    openerMemberId: team.openerMemberId,
    status: 'open',
    size: team.size,
    heldSeats: 1,
    paidSeats: team.isPaid ? 1 : 0,
    deadlineAt: team.deadlineAt,
    formedAt: null,
    failedAt: null,
    createdAt: team.now,
  })
}
