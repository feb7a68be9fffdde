import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, id, instant, int, key, text } from '../table.ts'

/** Pictures that members send: for reviews, tickets, after-sale evidence and avatars. */
export class MemberPictures1764300000000 implements MigrationInterface {
  name = 'MemberPictures1764300000000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'member_pictures', [id(), int('memberId'), text('url', 64), instant('createdAt')], {
      unique: { uq_member_pictures_url: ['memberId', 'url'] },
    })
    await createTable(q, 'member_picture_days', [key('memberId'), text('day', 10), int('used')])
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('member_picture_days')
    await q.dropTable('member_pictures')
  }
}
