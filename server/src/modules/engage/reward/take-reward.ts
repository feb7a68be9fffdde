import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { RewardError } from './reward.errors.ts'

const NO_LIMIT = 2_147_483_647

/** One more of a reward for a member, by a conditional statement. @throws reward.limit-reached {limit} */
export async function takeAllowance(tx: Tx, rewardId: number, memberId: number, limit: number | null): Promise<void> {
  const take = () =>
    tx.run('UPDATE reward_members SET units = units + 1 WHERE rewardId = ? AND memberId = ? AND units < ?', [
      rewardId,
      memberId,
      limit ?? NO_LIMIT,
    ])
  if ((await take()) === 1) return
  try {
    await tx.insert('reward_members', { rewardId, memberId, units: 0 })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  if ((await take()) !== 1) throw RewardError('limit-reached', { limit: limit ?? NO_LIMIT })
}

/** One unit off the shelf. The hottest statement: it comes last. @throws reward.sold-out */
export async function takeUnit(tx: Tx, rewardId: number): Promise<void> {
  const taken = await tx.run('UPDATE rewards SET taken = taken + 1 WHERE id = ? AND (stock IS NULL OR taken < stock)', [
    rewardId,
  ])
  if (taken !== 1) throw RewardError('sold-out')
}

/** Puts one unit and the member's allowance back. The caller has moved the redemption to `cancelled`. */
export async function putBack(tx: Tx, rewardId: number, memberId: number): Promise<void> {
  const allowance = await tx.run(
    'UPDATE reward_members SET units = units - 1 WHERE rewardId = ? AND memberId = ? AND units > 0',
    [rewardId, memberId],
  )
  const unit = await tx.run('UPDATE rewards SET taken = taken - 1 WHERE id = ? AND taken > 0', [rewardId])
  if (allowance !== 1 || unit !== 1) throw new Error(`reward ${rewardId} was never taken by member ${memberId}`)
}
