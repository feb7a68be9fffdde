import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { pageById } from '../../../platform/http/page-query.ts'
import { versionsOf } from '../../shop/version/version-of.ts'
import type { AdminReward, AdminRewardPage } from './dto/admin-reward.dto.ts'
import type { AdminRewardFilter } from './dto/reward-filter.dto.ts'
import { RewardError } from './reward.errors.ts'

const REWARDS = `SELECT r.id, r.code, r.kind, r.title, r.subtitle, r.coverUrl, r.detail, r.points, r.stock, r.taken,
  r.perMemberLimit, r.hasPickup, r.hasExpress, r.isActive, r.sortOrder, t.code AS couponTemplateCode,
  t.title AS couponTitle,
  (SELECT COUNT(*) FROM redemptions d WHERE d.rewardId = r.id AND d.state = 'waiting') AS waiting
  FROM rewards r LEFT JOIN coupon_templates t ON t.id = r.couponTemplateId`

type RewardRow = Omit<AdminReward, 'version'> & { id: number }

@Injectable()
export class RewardAdminQueries {
  constructor(private readonly db: Db) {}

  /** Newest first, those that are off the shelf too. */
  page({ q, ...page }: AdminRewardFilter): Promise<AdminRewardPage> {
    const like = `%${(q ?? '').trim().replace(/[!%_]/g, '!$&')}%`
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<RewardRow>(page, (beforeId, limit) =>
        tx.rows(`${REWARDS} WHERE r.title LIKE ? ESCAPE '!' AND r.id < ? ORDER BY r.id DESC LIMIT ?`, [
          like,
          beforeId,
          limit,
        ]),
      )
      return { items: await withVersions(tx, items), nextCursor }
    })
  }

  /** @throws reward.not-found */
  one(code: string): Promise<AdminReward> {
    return this.db.read(async (tx) => {
      const row = await tx.row<RewardRow>(`${REWARDS} WHERE r.code = ?`, [code])
      if (!row) throw RewardError('not-found')
      return (await withVersions(tx, [row]))[0]!
    })
  }
}

async function withVersions(tx: Tx, rows: RewardRow[]): Promise<AdminReward[]> {
  const versionOf = await versionsOf(tx, 'reward', rows)
  return rows.map(({ id, ...reward }) => ({ ...reward, version: versionOf({ id, code: reward.code }) }))
}
