import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import type { AdminReward, AdminRewardPage } from './dto/admin-reward.dto.ts'
import { RewardError } from './reward.errors.ts'

const REWARDS = `SELECT r.id, r.code, r.kind, r.title, r.subtitle, r.coverUrl, r.detail, r.points, r.stock, r.taken,
  r.perMemberLimit, r.hasPickup, r.hasExpress, r.isActive, r.sortOrder, t.code AS couponTemplateCode,
  t.title AS couponTitle,
  (SELECT COUNT(*) FROM redemptions d WHERE d.rewardId = r.id AND d.state = 'waiting') AS waiting
  FROM rewards r LEFT JOIN coupon_templates t ON t.id = r.couponTemplateId`

@Injectable()
export class RewardAdminQueries {
  constructor(private readonly db: Db) {}

  /** Newest first, those that are off the shelf too. */
  page(page: PageQuery): Promise<AdminRewardPage> {
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<AdminReward & { id: number }>(page, (beforeId, limit) =>
        tx.rows(`${REWARDS} WHERE r.id < ? ORDER BY r.id DESC LIMIT ?`, [beforeId, limit]),
      )
      return { items: items.map(({ id: _, ...reward }) => reward), nextCursor }
    })
  }

  /** @throws reward.not-found */
  async one(code: string): Promise<AdminReward> {
    const row = await this.db.read((tx) => tx.row<AdminReward & { id: number }>(`${REWARDS} WHERE r.code = ?`, [code]))
    if (!row) throw RewardError('not-found')
    const { id: _, ...reward } = row
    return reward
  }
}
