import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, flag, id, instant, int, longText, maybe, text } from '../table.ts'

/** What the merchant decides, and every decision there was. */
export class Settings1765100100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'settings',
      [
        id(),
        text('settingKey', 64),
        maybe(longText('valueJson')),
        int('version'),
        int('changedBy'),
        instant('changedAt'),
      ],
      { unique: { uq_settings_key: ['settingKey'] } },
    )
    await createTable(
      q,
      'setting_changes',
      [
        id(),
        text('settingKey', 64),
        int('version'),
        longText('oldValueJson'),
        longText('newValueJson'),
        flag('isReset'),
        int('staffId'),
        instant('createdAt'),
      ],
      { unique: { uq_setting_changes_version: ['settingKey', 'version'] } },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('setting_changes')
    await q.dropTable('settings')
  }
}
