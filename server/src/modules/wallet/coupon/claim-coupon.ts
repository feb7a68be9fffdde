import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Idempotency, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { claimableTemplate } from './coupon.queries.ts'
import { IssueCoupon } from './issue-coupon.ts'

/** A member takes a coupon in the centre. What bounds it are the two limits, not anything the caller sends (bugs 16, 17). */
@Injectable()
export class ClaimCoupon {
  constructor(
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly issue: IssueCoupon,
  ) {}

  /** @returns the new coupon's code. @throws coupon.not-found | not-started | ended | limit-reached | sold-out | claims-paused */
  async run(memberId: number, templateCode: string, call: IdempotentCall): Promise<{ code: string }> {
    return this.idempotency.once(call, async (tx) => {
      const templateId = await claimableTemplate(tx, templateCode)
      const businessKey = `claim:${randomCode(20)}`
      const now = this.clock.now()
      return { code: await this.issue.run(tx, { templateId, memberId, source: 'claim', businessKey, now }) }
    })
  }
}
