import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import type { Notice, NoticePage } from './dto/notice.dto.ts'

@Injectable()
export class NoticeQueries {
  constructor(private readonly db: Db) {}

  /** The member's inbox, newest first. */
  inbox(memberId: number, page: PageQuery): Promise<NoticePage> {
    return this.db.read(async (tx) => {
      const list = await pageById<Notice>(page, (beforeId, limit) =>
        tx.rows(
          `SELECT id, kind, title, body, orderNo, teamCode, targetCode, readAt, createdAt FROM notices
           WHERE memberId = ? AND id < ? ORDER BY id DESC LIMIT ?`,
          [memberId, beforeId, limit],
        ),
      )
      const unread = await tx.row<{ n: number }>(
        'SELECT COUNT(*) AS n FROM notices WHERE memberId = ? AND readAt IS NULL',
        [memberId],
      )
      return { ...list, unread: unread!.n }
    })
  }
}
