import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { RewardInput } from './dto/admin-reward.dto.ts'
import { rewardColumns } from './reward-columns.ts'
import { RewardError } from './reward.errors.ts'

/** Changes a reward. What was redeemed before keeps its title, its picture and its price. */
@Injectable()
export class UpdateReward {
  constructor(private readonly db: Db) {}

  /** @throws reward.not-found | reward.stock-below-taken {taken} | request.invalid | coupon.not-found */
  async run(code: string, input: RewardInput): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { kind: _, ...columns } = await rewardColumns(tx, input)
      const assignments = Object.keys(columns).map((column) => `${column} = ?`)
      // The kind stays: a gift somebody waits for cannot become a coupon. Stock never falls below what is gone.
      const changed = await tx.run(
        `UPDATE rewards SET ${assignments.join(', ')} WHERE code = ? AND kind = ? AND (? IS NULL OR taken <= ?)`,
        [...Object.values(columns), code, input.kind, input.stock, input.stock],
      )
      if (changed === 1) return
      const row = await tx.row<{ taken: number; kind: string }>('SELECT taken, kind FROM rewards WHERE code = ?', [
        code,
      ])
      if (row?.kind !== input.kind) throw RewardError('not-found')
      throw RewardError('stock-below-taken', { taken: row.taken })
    })
  }
}
