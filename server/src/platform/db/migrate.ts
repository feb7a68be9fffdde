import type { DataSource } from 'typeorm'

const LOCK = 'tuanke-migrations'
const LOCK_WAIT_SECONDS = 60

/** Runs pending migrations, one process at a time. SQLite has one process anyway. */
export async function migrate(source: DataSource): Promise<void> {
  if (source.options.type === 'better-sqlite3') {
    await source.runMigrations({ transaction: 'each' })
    return
  }
  const holder = source.createQueryRunner()
  try {
    const [row] = (await holder.query('SELECT GET_LOCK(?, ?) AS got', [LOCK, LOCK_WAIT_SECONDS])) as { got: number }[]
    if (Number(row?.got) !== 1) throw new Error(`another process has been migrating for ${LOCK_WAIT_SECONDS} s`)
    // MySQL commits DDL as it goes, so a transaction around a migration would promise what it cannot keep.
    await source.runMigrations({ transaction: 'none' })
    await holder.query('SELECT RELEASE_LOCK(?)', [LOCK])
  } finally {
    await holder.release()
  }
}
