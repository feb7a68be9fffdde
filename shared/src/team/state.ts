import type { TeamDetail } from '../api/schema.ts'
import type { StateTable } from '../state-table.ts'

export type TeamState = TeamDetail['state']

/** A team is formed or fails once, and stays so. */
export const teamMoves: StateTable<TeamState> = {
  open: ['formed', 'failed'],
  formed: [],
  failed: [],
}
