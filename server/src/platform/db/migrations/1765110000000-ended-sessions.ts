import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, id, instant, int, maybe, text } from '../table.ts'

/** Sessions whose access tokens must not be taken any more. */
export class EndedSessions1765110000000 implements MigrationInterface {
  name = 'EndedSessions1765110000000'

  async up(q: QueryRunner): Promise<void> {
    const family = maybe(text('familyId', 32))
    const columns = [id(), text('audience', 16), int('subjectId'), family, text('code', 64), instant('endedAt')]
    await createTable(q, 'ended_sessions', columns, { index: { ix_ended_sessions_at: ['endedAt'] } })
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('ended_sessions')
  }
}
