import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, id, instant, int, text } from '../table.ts'

/** Who saved a record last; what there is counts as never changed. */
export class RecordVersions1765130000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'record_versions',
      [id(), text('kind', 24), int('recordId'), int('version'), int('staffId'), instant('changedAt')],
      { unique: { uq_record_versions_record: ['kind', 'recordId'] } },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('record_versions')
  }
}
