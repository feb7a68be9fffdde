import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { DeductPoints } from '../points/deduct-points.ts'
import { GrantPoints } from '../points/grant-points.ts'

export interface AppliedAdjustment {
  code: string
  memberId: number
  amount: number
  reason: string
  now: Date
}

/** Points move by a word of staff; the ledger says why, and the member is told. */
@Injectable()
export class ApplyAdjustment {
  constructor(
    private readonly grantPoints: GrantPoints,
    private readonly deductPoints: DeductPoints,
  ) {}

  /** In the caller's transaction. @throws points.not-enough {balance}: staff make no debts */
  async run(tx: Tx, { code, memberId, amount, reason, now }: AppliedAdjustment): Promise<void> {
    const posting = { memberId, businessKey: `adjust:${code}`, amount: Math.abs(amount), reason, orderId: null, now }
    if (amount > 0) await this.grantPoints.run(tx, posting, { kind: 'adjust', isTold: true })
    else await this.deductPoints.run(tx, posting)
  }
}
