/**
 * Counts of what went to the database since the process started; `/metrics` and the bench read them.
 * Plain numbers, because a metrics library call per statement would cost more than the SQLite statement itself.
 */
export const statements = { reads: 0, writes: 0, commits: 0, rollbacks: 0, retries: 0 }

/** Everything that made a round trip to a database server, transaction control included. */
export function statementTotal(): number {
  return statements.reads + statements.writes + 2 * (statements.commits + statements.rollbacks)
}
