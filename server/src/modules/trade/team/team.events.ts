/** What happens to a team; every event names its team by id. */
declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    'team.formed': { teamId: number }
    'team.failed': { teamId: number }
  }
  interface JobMap {
    /** Due when its members are nudged, then at the team's deadline. */
    'expire-team': { teamId: number }
    /** The group buy has ended early. */
    'cut-teams-short': { groupBuyId: number }
  }
}

export {}
