import { defineEvent, defineJob, id } from '../../../platform/jobs/define.ts'

/** What happens to a team; every event names its team by id. */

export const teamFormed = defineEvent('team.formed', { teamId: id })
export const teamFailed = defineEvent('team.failed', { teamId: id })
/** Due when its members are nudged, then at the team's deadline. */
export const expireTeam = defineJob('expire-team', { teamId: id })
/** The group buy has ended early. */
export const cutTeamsShort = defineJob('cut-teams-short', { groupBuyId: id })
