import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param } from '../../../platform/db/tx.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import type { Language } from '../../../platform/texts/language.ts'
import { leftToAdjust } from './left-to-adjust.ts'
import { MemberError } from '../../people/member/member.errors.ts'
import { PointsQueries } from '../points/points.queries.ts'
import type {
  Adjustment,
  AdjustmentFilter,
  AdjustmentPage,
  MemberPoints,
  PointsBan,
  PointsBanPage,
} from './dto/points-adjustment.dto.ts'
import { AdjustmentError } from './points-adjustment.errors.ts'

type AdjustmentRow = Omit<Adjustment, 'canDecide'> & { id: number; requesterId: number }

const ADJUSTMENTS = `SELECT a.id, a.code, m.memberNo, m.nickname, a.amount, a.reason, a.state, a.decisionNote,
  a.createdAt, a.decidedAt, a.requestedBy AS requesterId, COALESCE(r.displayName, '') AS requestedBy,
  d.displayName AS decidedBy
  FROM points_adjustments a JOIN members m ON m.id = a.memberId
  LEFT JOIN staff r ON r.id = a.requestedBy LEFT JOIN staff d ON d.id = a.decidedBy`

const BANS = `SELECT b.memberId AS id, m.memberNo, m.nickname, b.reason, COALESCE(s.displayName, '') AS bannedBy,
  b.createdAt FROM points_bans b JOIN members m ON m.id = b.memberId LEFT JOIN staff s ON s.id = b.staffId`

@Injectable()
export class PointsAdjustmentQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly points: PointsQueries,
  ) {}

  /** Newest first. */
  async page(staffId: number, filter: AdjustmentFilter): Promise<AdjustmentPage> {
    const where = ['a.id < ?']
    const params: Param[] = []
    if (filter.state) {
      where.push('a.state = ?')
      params.push(filter.state)
    }
    if (filter.memberNo) {
      where.push('m.memberNo = ?')
      params.push(filter.memberNo)
    }
    const { items, nextCursor } = await this.db.read((tx) =>
      pageById<AdjustmentRow>(filter, (beforeId, limit) =>
        tx.rows(`${ADJUSTMENTS} WHERE ${where.join(' AND ')} ORDER BY a.id DESC LIMIT ?`, [beforeId, ...params, limit]),
      ),
    )
    const approvalAbove = await this.db.read(async (tx) => {
      const sql = 'SELECT id FROM members WHERE memberNo = ?'
      const member = await tx.row<{ id: number }>(sql, [filter.memberNo ?? ''])
      return leftToAdjust(tx, this.settings, { staffId, memberId: member?.id ?? null }, this.clock.now())
    })
    return { items: items.map((row) => shown(row, staffId)), nextCursor, approvalAbove }
  }

  /** @throws points-adjustment.not-found */
  async one(staffId: number, code: string): Promise<Adjustment> {
    const row = await this.db.read((tx) => tx.row<AdjustmentRow>(`${ADJUSTMENTS} WHERE a.code = ?`, [code]))
    if (!row) throw AdjustmentError('not-found')
    return shown(row, staffId)
  }

  /** The member's ledger. @throws member.not-found */
  async member(memberNo: string, page: PageQuery, language: Language): Promise<MemberPoints> {
    const { member, ban } = await this.db.read(async (tx) => {
      const found = await tx.row<{ id: number; nickname: string }>(
        'SELECT id, nickname FROM members WHERE memberNo = ?',
        [memberNo],
      )
      if (!found) throw MemberError('not-found')
      return {
        member: found,
        ban: await tx.row<PointsBan & { id: number }>(`${BANS} WHERE b.memberId = ?`, [found.id]),
      }
    })
    return {
      ...(await this.points.summary(member.id, page, language)),
      memberNo,
      nickname: member.nickname,
      ban: ban ? withoutId(ban) : null,
    }
  }

  async bans(page: PageQuery): Promise<PointsBanPage> {
    const { items, nextCursor } = await this.db.read((tx) =>
      pageById<PointsBan & { id: number }>(page, (beforeId, limit) =>
        tx.rows(`${BANS} WHERE b.memberId < ? ORDER BY b.memberId DESC LIMIT ?`, [beforeId, limit]),
      ),
    )
    return { items: items.map(withoutId), nextCursor }
  }
}

function shown({ id: _, requesterId, ...row }: AdjustmentRow, staffId: number): Adjustment {
  return { ...row, canDecide: row.state === 'pending' && requesterId !== staffId }
}

function withoutId({ id: _, ...ban }: PointsBan & { id: number }): PointsBan {
  return ban
}
