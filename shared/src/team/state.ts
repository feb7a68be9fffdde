import type { StateTable } from '../state-table.ts'

export type TeamState = 'open' | 'formed' | 'failed'

/** A team is formed or fails once, and stays so. */
export const teamMoves: StateTable<TeamState> = {
  open: ['formed', 'failed'],
  formed: [],
  failed: [],
}
