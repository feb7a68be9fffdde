import type { Noun } from '../../noun.ts'
import { CutTeamsShort } from './cut-short.ts'
import { ExpireTeam } from './expire-team.ts'
import { NotifyTeamFailed } from './notify-team-failed.ts'
import { NotifyTeamFormed } from './notify-team-formed.ts'
import { NudgeTeam } from './nudge-team.ts'
import { TeamController } from './team.controller.ts'
import { TeamQueries } from './team.queries.ts'
import { Team } from './team.entity.ts'
import { teamInvariants } from './team.invariants.ts'

export const teamNoun: Noun = {
  entities: [Team],
  controllers: [TeamController],
  providers: [CutTeamsShort, ExpireTeam, NotifyTeamFailed, NotifyTeamFormed, NudgeTeam, TeamQueries],
  invariants: teamInvariants,
}
