import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { MemberError } from '../../people/member/member.errors.ts'
import { CouponError } from './coupon.errors.ts'
import { couponGiven } from './coupon.events.ts'
import type { IssueInput } from './dto/admin-coupon.dto.ts'
import { IssueCoupon } from './issue-coupon.ts'

/** Staff give one member a coupon, with a reason: a good word, a delay, a birthday nobody knew of. The member is told. */
@Injectable()
export class IssueByStaff {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly issue: IssueCoupon,
  ) {}

  /** @returns the coupon's code. @throws coupon.* | member.not-found */
  async run(tx: Tx, staffId: number, templateCode: string, { memberNo, reason }: IssueInput): Promise<string> {
    const template = await tx.row<{ id: number; status: string }>(
      'SELECT id, status FROM coupon_templates WHERE code = ?',
      [templateCode],
    )
    if (!template) throw CouponError('not-found')
    if (template.status === 'draft') throw CouponError('not-published')
    const member = await tx.row<{ id: number }>("SELECT id FROM members WHERE memberNo = ? AND status <> 'deleted'", [
      memberNo,
    ])
    if (!member) throw MemberError('not-found')
    const code = await this.issue.run(tx, {
      ...{ templateId: template.id, memberId: member.id, source: 'staff', staffId, reason: reason.trim() },
      businessKey: `staff:${randomCode(20)}`,
      now: this.clock.now(),
    })
    await this.outbox.add(tx, event(couponGiven, { couponCode: code, memberId: member.id }))
    return code
  }
}
