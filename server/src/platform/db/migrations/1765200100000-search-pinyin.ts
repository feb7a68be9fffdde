import type { MigrationInterface, QueryRunner } from 'typeorm'
import { pinyinOf } from '../../texts/pinyin.ts'

const TABLES = ['products', 'group_buys']
const AT_ONCE = 500

/** Titles as they are typed in pinyin, for what there is already. */
export class SearchPinyin1765200100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await q.query(`ALTER TABLE ${table} ADD COLUMN searchPinyin text NULL`)
      for (let after = 0; ;) {
        const rows = (await q.query(`SELECT id, title FROM ${table} WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`, [
          after,
        ])) as { id: number; title: string }[]
        for (const { id, title } of rows)
          await q.query(`UPDATE ${table} SET searchPinyin = ? WHERE id = ?`, [pinyinOf(title), id])
        if (rows.length < AT_ONCE) break
        after = rows.at(-1)!.id
      }
    }
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of TABLES) await q.query(`ALTER TABLE ${table} DROP COLUMN searchPinyin`)
  }
}
