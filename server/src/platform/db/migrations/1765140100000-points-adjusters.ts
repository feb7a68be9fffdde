import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, int, key } from '../table.ts'

/** Who adjusts points, one row to be held; and what they did in thirty days is found without reading all. */
export class PointsAdjusters1765140100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'points_adjusters', [key('staffId'), int('turns')])
    await q.query('CREATE INDEX ix_points_adjustments_staff ON points_adjustments (requestedBy, createdAt)')
  }

  async down(q: QueryRunner): Promise<void> {
    const mysql = q.connection.options.type !== 'better-sqlite3'
    await q.query(`DROP INDEX ix_points_adjustments_staff${mysql ? ' ON points_adjustments' : ''}`)
    await q.dropTable('points_adjusters')
  }
}
