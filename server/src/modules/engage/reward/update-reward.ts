import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { takeVersion } from '../../shop/version/take-version.ts'
import type { RewardInput } from './dto/admin-reward.dto.ts'
import { rewardColumns } from './reward-columns.ts'
import { RewardError } from './reward.errors.ts'

/** Changes a reward. What was redeemed before keeps its title, its picture and its price. */
@Injectable()
export class UpdateReward {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws reward.not-found | version.… | reward.stock-below-taken {taken} | request.invalid | coupon.not-found */
  async run(code: string, input: RewardInput, by: { staffId: number; version: string | undefined }): Promise<void> {
    await this.db.transaction(async (tx) => {
      // The kind stays: a gift somebody waits for cannot become a coupon.
      const reward = await tx.row<{ id: number }>('SELECT id FROM rewards WHERE code = ? AND kind = ?', [
        code,
        input.kind,
      ])
      if (!reward) throw RewardError('not-found')
      await takeVersion(tx, { kind: 'reward', id: reward.id, code }, { ...by, at: this.clock.now() })
      const { kind: _, ...columns } = await rewardColumns(tx, input)
      const assignments = Object.keys(columns).map((column) => `${column} = ?`)
      // Stock never falls below what is gone.
      const changed = await tx.run(
        `UPDATE rewards SET ${assignments.join(', ')} WHERE id = ? AND (? IS NULL OR taken <= ?)`,
        [...Object.values(columns), reward.id, input.stock, input.stock],
      )
      if (changed === 1) return
      const row = await tx.row<{ taken: number }>('SELECT taken FROM rewards WHERE id = ?', [reward.id])
      throw RewardError('stock-below-taken', { taken: row?.taken ?? 0 })
    })
  }
}
