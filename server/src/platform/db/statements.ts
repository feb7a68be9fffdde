/**
 * Counts of what went to the database since the process started; `/metrics` and the bench read them.
 * `packets` is how often something was sent over a connection, several statements or one; SQLite has none.
 * Plain numbers, because a metrics library call per statement would cost more than the SQLite statement itself.
 */
export const statements = { reads: 0, writes: 0, commits: 0, rollbacks: 0, retries: 0, packets: 0 }
