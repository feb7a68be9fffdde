import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, flag, id, instant, int, maybe, text } from '../table.ts'

/** What a member may say about themselves, what they have agreed to, and who looked at what is masked. */
export class MemberPrivacy1764800000000 implements MigrationInterface {
  name = 'MemberPrivacy1764800000000'

  async up(q: QueryRunner): Promise<void> {
    for (const [column, type] of COLUMNS) await q.query(`ALTER TABLE members ADD COLUMN ${column} ${type} NULL`)
    await q.query('CREATE INDEX ix_members_phone ON members (contactPhoneIndex)')
    await createTable(
      q,
      'member_consents',
      [id(), int('memberId'), text('purpose', 32), text('version', 16), flag('isGranted'), instant('createdAt')],
      { index: { ix_member_consents_member: ['memberId', 'purpose', 'id'] } },
    )
    await createTable(
      q,
      'data_exports',
      [
        id(),
        text('code', 16),
        int('memberId'),
        maybe(int('runningMemberId')),
        text('status', 16),
        int('progress'),
        int('sizeBytes'),
        instant('createdAt'),
        maybe(instant('finishedAt')),
        maybe(instant('expiresAt')),
      ],
      {
        unique: { uq_data_exports_code: ['code'], uq_data_exports_running: ['runningMemberId'] },
        index: { ix_data_exports_member: ['memberId', 'id'] },
      },
    )
    await createTable(
      q,
      'personal_data_reveals',
      [id(), int('memberId'), int('staffId'), text('field', 32), text('reason', 100), instant('createdAt')],
      {
        index: {
          ix_personal_data_reveals_member: ['memberId', 'id'],
          ix_personal_data_reveals_staff: ['staffId', 'id'],
        },
      },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['personal_data_reveals', 'data_exports', 'member_consents']) await q.dropTable(table)
    const mysql = q.connection.options.type !== 'better-sqlite3'
    await q.query(mysql ? 'DROP INDEX ix_members_phone ON members' : 'DROP INDEX ix_members_phone')
    for (const [column] of COLUMNS) await q.query(`ALTER TABLE members DROP COLUMN ${column}`)
  }
}

const COLUMNS: [string, string][] = [
  ['contactPhoneIndex', 'varchar(64)'],
  ['contactPhoneLast4', 'varchar(4)'],
  ['birthday', 'varchar(5)'],
  ['birthdaySetAt', 'datetime(3)'],
  ['marketingAllowedAt', 'datetime(3)'],
  ['personalisationRefusedAt', 'datetime(3)'],
  ['deletedAt', 'datetime(3)'],
]
