import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import type { RewardInput } from './dto/admin-reward.dto.ts'
import { rewardColumns } from './reward-columns.ts'

@Injectable()
export class CreateReward {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @returns its code. @throws request.invalid | coupon.not-found */
  async run(input: RewardInput): Promise<string> {
    const code = randomCode(8)
    await this.db.transaction(async (tx) => {
      const columns = await rewardColumns(tx, input)
      await tx.insert('rewards', { code, ...columns, taken: 0, createdAt: this.clock.now() })
    })
    return code
  }
}
