import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A notice is stored as kind and facts and worded for its reader; those there were keep their words. */
export class NoticeFacts1765100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE notices ADD COLUMN factsJson text NULL')
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE notices DROP COLUMN factsJson')
  }
}
