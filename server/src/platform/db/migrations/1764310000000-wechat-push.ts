import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, id, instant, int, maybe, text } from '../table.ts'

/** What WeChat pushes, and the pictures it looks at. */
export class WechatPush1764310000000 implements MigrationInterface {
  name = 'WechatPush1764310000000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'wechat_pushes', [id(), text('fingerprint', 64), text('event', 64), instant('createdAt')], {
      unique: { uq_wechat_pushes_fingerprint: ['fingerprint'] },
      index: { ix_wechat_pushes_created: ['createdAt'] },
    })
    await createTable(
      q,
      'picture_checks',
      [
        id(),
        maybe(text('traceId', 128)),
        maybe(text('subject', 32)),
        maybe(text('url', 255)),
        text('verdict', 16),
        maybe(int('label')),
        instant('createdAt'),
      ],
      { unique: { uq_picture_checks_trace: ['traceId'], uq_picture_checks_subject: ['subject', 'url'] } },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('picture_checks')
    await q.dropTable('wechat_pushes')
  }
}
