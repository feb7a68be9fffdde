import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, flag, id, instant, int, maybe, text } from '../table.ts'

const COLUMNS: Record<string, string[]> = {
  members: [
    'growth integer NOT NULL DEFAULT 0',
    'levelId integer NULL',
    'levelSinceAt datetime(3) NULL',
    'levelUntilAt datetime(3) NULL',
  ],
  orders: ['levelName varchar(16) NULL', 'levelShippingDiscountFen integer NOT NULL DEFAULT 0'],
  group_buys: ['hasMemberPrice boolean NOT NULL DEFAULT 1'],
}
const INDEXES = { ix_members_level: 'levelId, id', ix_members_level_until: 'levelUntilAt' }

/** Levels, the growth they come from, and what they take off an order (MB-5). */
export class Levels1764900000000 implements MigrationInterface {
  name = 'Levels1764900000000'

  async up(q: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS))
      for (const column of columns) await q.query(`ALTER TABLE ${table} ADD COLUMN ${column}`)
    for (const [index, columns] of Object.entries(INDEXES))
      await q.query(`CREATE INDEX ${index} ON members (${columns})`)
    await createTable(q, 'levels', level.columns, level.parts)
    await createTable(
      q,
      'level_changes',
      [
        ...[id(), int('memberId'), maybe(int('fromLevelId')), maybe(int('toLevelId')), text('fromName', 16)],
        ...[text('toName', 16), int('growth'), text('cause', 16), maybe(instant('fromUntilAt')), instant('createdAt')],
      ],
      { index: { ix_level_changes_member: ['memberId', 'id'] } },
    )
    await createTable(q, 'growth_grants', grant.columns, grant.parts)
    await createTable(
      q,
      'growth_entries',
      [
        ...[id(), int('memberId'), text('businessKey', 64), text('kind', 16), int('amount'), text('reason', 255)],
        ...[int('grantId'), instant('createdAt')],
      ],
      {
        unique: { uq_growth_entries_key: ['businessKey'] },
        index: { ix_growth_entries_member: ['memberId', 'id'], ix_growth_entries_grant: ['grantId'] },
      },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['growth_entries', 'growth_grants', 'level_changes', 'levels']) await q.dropTable(table)
    const mysql = q.connection.options.type !== 'better-sqlite3'
    for (const index of Object.keys(INDEXES)) await q.query(`DROP INDEX ${index}${mysql ? ' ON members' : ''}`)
    for (const [table, columns] of Object.entries(COLUMNS))
      for (const column of columns) await q.query(`ALTER TABLE ${table} DROP COLUMN ${column.split(' ', 1)[0]}`)
  }
}

const level = {
  columns: [
    ...[id(), text('code', 16), int('rankNo'), text('name', 16), int('growthFrom'), int('offBasisPoints')],
    ...[int('pointsPercent'), flag('isShippingFree'), flag('hasPriority'), flag('hasService')],
    ...[maybe(int('giftTemplateId')), instant('createdAt')],
  ],
  parts: {
    unique: { uq_levels_code: ['code'], uq_levels_rank: ['rankNo'], uq_levels_growth: ['growthFrom'] },
    checks: {
      ck_levels_benefits: 'growthFrom >= 0 AND offBasisPoints BETWEEN 0 AND 5000 AND pointsPercent BETWEEN 100 AND 500',
    },
  },
}

const grant = {
  columns: [
    ...[id(), int('memberId'), maybe(int('orderId')), text('businessKey', 64), int('earnedOnFen'), int('amount')],
    ...[int('takenBack'), text('state', 16), instant('lapsesAt'), instant('createdAt')],
  ],
  parts: {
    unique: { uq_growth_grants_key: ['businessKey'] },
    index: { ix_growth_grants_due: ['state', 'lapsesAt', 'id'], ix_growth_grants_member: ['memberId', 'id'] },
    checks: { ck_growth_grants_amount: 'amount >= 0 AND takenBack >= 0 AND takenBack <= amount' },
  },
}
