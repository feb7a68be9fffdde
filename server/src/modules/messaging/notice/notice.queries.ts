import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import type { Language } from '../../../platform/texts/language.ts'
import type { NoticePage } from './dto/notice.dto.ts'
import type { Notice } from './notice.entity.ts'
import { wordNotice } from './notice-texts.ts'

@Injectable()
export class NoticeQueries {
  constructor(private readonly db: Db) {}

  /** The member's inbox, newest first, in the member's language. */
  inbox(memberId: number, page: PageQuery, language: Language): Promise<NoticePage> {
    return this.db.read(async (tx) => {
      const list = await pageById<Omit<Notice, 'memberId' | 'businessKey'>>(page, (beforeId, limit) =>
        tx.rows(
          `SELECT id, kind, factsJson, title, body, orderNo, teamCode, targetCode, readAt, createdAt FROM notices
           WHERE memberId = ? AND id < ? ORDER BY id DESC LIMIT ?`,
          [memberId, beforeId, limit],
        ),
      )
      const unread = await tx.row<{ n: number }>(
        'SELECT COUNT(*) AS n FROM notices WHERE memberId = ? AND readAt IS NULL',
        [memberId],
      )
      const items = list.items.map(({ factsJson, ...row }) => ({
        ...row,
        ...wordNotice({ ...row, factsJson }, language),
      }))
      return { items, nextCursor: list.nextCursor, unread: unread!.n }
    })
  }
}
