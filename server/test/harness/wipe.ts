import { getMetadataArgsStorage } from 'typeorm'
import type { Db } from '../../src/platform/db/db.ts'
import type { Tx } from '../../src/platform/db/tx.ts'

const isThere = (table: string) => `SELECT '${table}' AS name WHERE EXISTS (SELECT 1 FROM \`${table}\`)`

/** Empties every table that the migrations have made; ids count from 1 again. */
export async function wipe(db: Db): Promise<void> {
  const tables = await db.read((tx) => existing(tx, db.dialect))
  const filled = await db.read((tx) => tx.rows<{ name: string }>(tables.map(isThere).join(' UNION ALL ')))
  await db.transaction(async (tx) => {
    for (const { name } of filled) await tx.run(`DELETE FROM \`${name}\``)
    if (db.dialect === 'sqlite') await tx.run('DELETE FROM sqlite_sequence')
  })
  if (db.dialect === 'sqlite') return
  const counted = await db.read((tx) =>
    tx.rows<{ name: string }>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND auto_increment > 1',
    ),
  )
  await db.transaction(async (tx) => {
    for (const { name } of counted.filter((table) => tables.includes(table.name)))
      await tx.run(`ALTER TABLE \`${name}\` AUTO_INCREMENT = 1`)
  })
}

/** What TypeORM knows may belong to another application of this process. */
async function existing(tx: Tx, dialect: Db['dialect']): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(
    dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  )
  const known = new Set(getMetadataArgsStorage().tables.map(({ name }) => name))
  return rows.map(({ name }) => name).filter((name) => known.has(name))
}
