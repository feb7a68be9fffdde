import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Members are found by the last four digits of a phone, their own or one they have ordered with. */
export class PhoneLookUp1765140300000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX ix_members_last_four ON members (contactPhoneLast4, id)')
    await q.query('CREATE INDEX ix_orders_last_four ON orders (contactPhoneLast4, memberId)')
  }

  async down(q: QueryRunner): Promise<void> {
    const mysql = q.connection.options.type !== 'better-sqlite3'
    await q.query(`DROP INDEX ix_orders_last_four${mysql ? ' ON orders' : ''}`)
    await q.query(`DROP INDEX ix_members_last_four${mysql ? ' ON members' : ''}`)
  }
}
