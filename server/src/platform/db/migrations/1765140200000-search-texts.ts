import { foldForSearch } from '@tuanke/shared/search-text'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, key, longText } from '../table.ts'

/** What the searches read in each table. */
const TEXTS = {
  products: ['title'],
  group_buys: ['title', 'subtitle'],
  tickets: ['summary'],
  coupon_templates: ['title'],
} as const
const AT_ONCE = 500

interface Row {
  id: number
  [column: string]: string | number
}

/** Texts as searches compare them, for what there is already: both engines find the same, in whatever letters it is typed. */
export class SearchTexts1765140200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TEXTS)) {
      await q.query(`ALTER TABLE ${table} ADD COLUMN searchText text NULL`)
      await each(q, `SELECT id, ${columns.join(', ')} FROM ${table}`, async (rows) => {
        for (const row of rows)
          await q.query(`UPDATE ${table} SET searchText = ? WHERE id = ?`, [
            foldForSearch(columns.map((column) => row[column]).join(' ')),
            row.id,
          ])
      })
    }
    await createTable(q, 'member_names', [key('memberId'), longText('searchText')])
    await each(q, "SELECT id, nickname FROM members WHERE status <> 'deleted'", async (rows) => {
      const params = rows.flatMap((row) => [row.id, foldForSearch(String(row.nickname))])
      await q.query(
        `INSERT INTO member_names (memberId, searchText) VALUES ${rows.map(() => '(?, ?)').join(', ')}`,
        params,
      )
    })
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('member_names')
    for (const table of Object.keys(TEXTS)) await q.query(`ALTER TABLE ${table} DROP COLUMN searchText`)
  }
}

async function each(q: QueryRunner, select: string, work: (rows: Row[]) => Promise<void>): Promise<void> {
  const sql = `SELECT * FROM (${select}) AS found WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`
  for (let after = 0; ;) {
    const rows = (await q.query(sql, [after])) as Row[]
    if (rows.length > 0) await work(rows)
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)!.id
  }
}
