import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { MemberError } from '../../people/member/member.errors.ts'
import { ApplyAdjustment } from './apply-adjustment.ts'
import { holdAccount } from '../points/hold-account.ts'
import type { AdjustmentInput } from './dto/points-adjustment.dto.ts'
import { holdAdjuster, leftToAdjust } from './left-to-adjust.ts'

/** Staff give or take points with a reason; above the limits it waits for a second person (MB-2). */
@Injectable()
export class AdjustPoints {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly apply: ApplyAdjustment,
  ) {}

  /** In the caller's transaction. @returns its code. @throws member.not-found | points.not-enough {balance} */
  async run(tx: Tx, staffId: number, { memberNo, amount, reason }: AdjustmentInput): Promise<{ code: string }> {
    const member = await tx.row<{ id: number }>("SELECT id FROM members WHERE memberNo = ? AND status <> 'deleted'", [
      memberNo,
    ])
    if (!member) throw MemberError('not-found')
    const now = this.clock.now()
    // Both are held before their sums are read, so that of many at once none goes past a limit.
    await holdAdjuster(tx, staffId)
    await holdAccount(tx, member.id)
    const left = await leftToAdjust(tx, this.settings, { staffId, memberId: member.id }, now)
    const waits = Math.abs(amount) > left
    const adjustment = { code: randomCode(10), memberId: member.id, amount, reason: reason.trim() }
    await tx.insert('points_adjustments', {
      ...adjustment,
      state: waits ? 'pending' : 'applied',
      requestedBy: staffId,
      decidedBy: null,
      decisionNote: null,
      createdAt: now,
      decidedAt: waits ? null : now,
    })
    if (!waits) await this.apply.run(tx, { ...adjustment, now })
    return { code: adjustment.code }
  }
}
