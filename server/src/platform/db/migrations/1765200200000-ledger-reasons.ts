import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Why a line of a ledger is there, as kind and facts: whoever reads English reads it in English. */
export class LedgerReasons1765200200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const table of ['points_entries', 'growth_entries'])
      await q.query(`ALTER TABLE ${table} ADD COLUMN reasonJson text NULL`)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['points_entries', 'growth_entries'])
      await q.query(`ALTER TABLE ${table} DROP COLUMN reasonJson`)
  }
}
