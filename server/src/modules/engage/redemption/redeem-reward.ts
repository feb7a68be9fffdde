import { Injectable } from '@nestjs/common'
import { GIFT_CODE_LENGTH } from '@tuanke/shared/pickup-code'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { Idempotency, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { IssueCoupon } from '../../wallet/coupon/issue-coupon.ts'
import { SpendPoints } from '../../wallet/points/spend-points.ts'
import { RewardError } from '../reward/reward.errors.ts'
import type { RedeemInput } from './dto/redemption.dto.ts'
import { readRewardDestination, type RewardDestination } from './read-reward-destination.ts'
import { spendKey } from './redemption-facts.ts'
import { takeAllowance, takeUnit } from '../reward/take-reward.ts'
import { lapseRedemption } from './redemption.events.ts'
import { redeemedReward } from './redemption.texts.ts'

/** A gift that nobody collects for so long goes back on the shelf, and its points to the member. */
export const COLLECT_DAYS = 30

interface RewardFacts {
  id: number
  kind: 'gift' | 'coupon'
  title: string
  coverUrl: string
  points: number
  perMemberLimit: number | null
  hasPickup: boolean
  hasExpress: boolean
  couponTemplateId: number | null
}

/**
 * Points become a gift or a coupon (MB-4): points, allowance and stock in one transaction, each by a conditional
 * statement, the shelf last because everybody reaches for it.
 */
@Injectable()
export class RedeemReward {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
    private readonly spendPoints: SpendPoints,
    private readonly issueCoupon: IssueCoupon,
  ) {}

  /**
   * @returns the redemption's code; the same for a repeat with the same key.
   * @throws reward.not-found | price-changed {points} | limit-reached {limit} | sold-out | delivery-unavailable,
   *   points.not-enough | banned, order.address-required, the coupon.* codes of IssueCoupon
   */
  run(memberId: number, rewardCode: string, input: RedeemInput, call: IdempotentCall): Promise<{ code: string }> {
    return this.idempotency.once(call, (tx) => this.redeem(tx, memberId, rewardCode, input))
  }

  private async redeem(tx: Tx, memberId: number, rewardCode: string, input: RedeemInput): Promise<{ code: string }> {
    const reward = await tx.row<RewardFacts>(
      `SELECT id, kind, title, coverUrl, points, perMemberLimit, hasPickup, hasExpress, couponTemplateId FROM rewards
        WHERE code = ? AND isActive = 1`,
      [rewardCode],
    )
    if (!reward) throw RewardError('not-found')
    if (reward.points !== input.expectedPoints) throw RewardError('price-changed', { points: reward.points })
    const destination = await readRewardDestination(tx, memberId, reward, input)
    const now = this.clock.now()
    const code = randomCode(GIFT_CODE_LENGTH)
    const reason = redeemedReward(reward)
    await this.spendPoints.run(tx, {
      ...{ memberId, businessKey: spendKey(code), amount: reward.points, reason },
      ...{ orderId: null, now },
    })
    await takeAllowance(tx, reward.id, memberId, reward.perMemberLimit)
    const couponCode = await this.coupon(tx, reward, memberId, code, now)
    const row = redemptionRow({ reward, memberId, input, destination, code, couponCode, now })
    const redemptionId = await tx.insert('redemptions', row)
    if (row.collectByAt) await this.outbox.add(tx, job(lapseRedemption, { redemptionId }, { dueAt: row.collectByAt }))
    await takeUnit(tx, reward.id)
    return { code }
  }

  private async coupon(tx: Tx, { couponTemplateId }: RewardFacts, memberId: number, code: string, now: Date) {
    if (couponTemplateId === null) return null
    const about = {
      templateId: couponTemplateId,
      memberId,
      source: 'reward',
      businessKey: `redemption:${code}`,
    } as const
    return this.issueCoupon.run(tx, { ...about, now })
  }
}

function redemptionRow(of: {
  reward: RewardFacts
  memberId: number
  input: RedeemInput
  destination: RewardDestination
  code: string
  couponCode: string | null
  now: Date
}) {
  const { id: rewardId, kind, title, coverUrl, points } = of.reward
  const isPickup = of.input.delivery === 'pickup'
  return {
    code: of.code,
    memberId: of.memberId,
    ...{ rewardId, kind, title, coverUrl, points },
    delivery: of.input.delivery,
    state: kind === 'coupon' ? 'issued' : 'waiting',
    ...of.destination,
    pickupCode: isPickup ? randomCode(GIFT_CODE_LENGTH) : null,
    collectByAt: isPickup ? addMs(of.now, COLLECT_DAYS * DAY_MS) : null,
    couponCode: of.couponCode,
    createdAt: of.now,
    finishedAt: kind === 'coupon' ? of.now : null,
  } satisfies Record<string, Param>
}
