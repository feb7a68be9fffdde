import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, id, instant, int, text } from '../table.ts'

/** Tries are counted by address, name and device: an account alone is locked no more, which anybody could do to anybody. */
export class Attempts1765120000000 implements MigrationInterface {
  name = 'Attempts1765120000000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'attempts', [id(), text('attemptKey', 64), int('used'), instant('resetAt')], {
      unique: { uq_attempts_key: ['attemptKey'] },
    })
    await q.query('ALTER TABLE staff DROP COLUMN failedLogins')
    await q.query('ALTER TABLE staff DROP COLUMN lockedUntilAt')
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE staff ADD COLUMN failedLogins integer NOT NULL DEFAULT 0')
    await q.query('ALTER TABLE staff ADD COLUMN lockedUntilAt datetime(3) NULL')
    await q.dropTable('attempts')
  }
}
