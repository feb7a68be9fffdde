import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When the first answer to a ticket is due; none was promised for those there are. */
export class TicketDue1765000200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE tickets ADD COLUMN answerDueAt datetime(3) NULL')
    await q.query('CREATE INDEX ix_tickets_due ON tickets (firstAnsweredAt, answerDueAt)')
  }

  async down(q: QueryRunner): Promise<void> {
    const mysql = q.connection.options.type !== 'better-sqlite3'
    await q.query(mysql ? 'DROP INDEX ix_tickets_due ON tickets' : 'DROP INDEX ix_tickets_due')
    await q.query('ALTER TABLE tickets DROP COLUMN answerDueAt')
  }
}
