import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, int, text } from '../table.ts'

/** Blocks of ids that processes take. */
export class IdBlocks1765100300000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'id_blocks', [{ ...text('tableName', 64), isPrimary: true }, int('nextId')])
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('id_blocks')
  }
}
