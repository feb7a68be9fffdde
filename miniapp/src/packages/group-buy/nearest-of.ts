import type { TeamSummary } from '../../lib/schemas.ts'

/** The team the page leads to first: one's own, else the one that lacks fewest, which the server puts first. */
export const nearestOf = (teams: TeamSummary[]): TeamSummary | undefined =>
  teams.find((team) => team.isMine) ?? teams[0]
