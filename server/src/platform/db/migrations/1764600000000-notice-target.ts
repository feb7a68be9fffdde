import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A notice may be about something else than an order or a team; its kind says what the code names. */
export class NoticeTarget1764600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE notices ADD COLUMN targetCode varchar(32) NULL')
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE notices DROP COLUMN targetCode')
  }
}
