/**
 * Counts of what went to the database since the process started; `/metrics` and the bench read them.
 * Plain numbers, because a metrics library call per statement would cost more than the SQLite statement itself.
 */
export const statements = { reads: 0, writes: 0, commits: 0, rollbacks: 0, retries: 0 }
