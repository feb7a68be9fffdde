import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { Param } from '../../../platform/db/tx.ts'
import { pageById } from '../../../platform/http/page-query.ts'
import type { AdminMessage, AdminMessageFilter, AdminMessagePage } from './dto/admin-message.dto.ts'

type Row = Omit<AdminMessage, 'texts'> & { dataJson: Record<string, string> }

@Injectable()
export class MessageQueries {
  constructor(private readonly db: Db) {}

  /** All messages, newest first. */
  async page(filter: AdminMessageFilter): Promise<AdminMessagePage> {
    const { status, topic } = filter
    const conditions: [string, Param][] = [
      ...(status ? [['m.status = ?', status] as [string, Param]] : []),
      ...(topic ? [['m.topic = ?', topic] as [string, Param]] : []),
    ]
    const where = conditions.map(([condition]) => ` AND ${condition}`).join('')
    const { items, nextCursor } = await this.db.read((tx) =>
      pageById<Row>(filter, (beforeId, limit) =>
        tx.rows(
          `SELECT m.id, p.memberNo, p.nickname, m.topic, m.dataJson, m.status, m.reason, m.errcode, m.lastError,
             m.attempts, m.createdAt, m.settledAt
           FROM messages m JOIN members p ON p.id = m.memberId WHERE m.id < ?${where} ORDER BY m.id DESC LIMIT ?`,
          [beforeId, ...conditions.map(([, value]) => value), limit],
        ),
      ),
    )
    return { items: items.map(({ dataJson, ...row }) => ({ ...row, texts: Object.values(dataJson) })), nextCursor }
  }
}
