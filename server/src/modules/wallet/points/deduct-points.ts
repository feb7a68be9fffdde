import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { holdAccount } from './hold-account.ts'
import { pointsChanged } from './points.events.ts'
import { deduct, type Posting } from './post-entry.ts'

/** Staff take points that a member has; they make no debts. */
@Injectable()
export class DeductPoints {
  constructor(private readonly outbox: Outbox) {}

  /** Everything in the caller's transaction; holds the account. @throws points.not-enough {balance} | DuplicateKeyError */
  async run(tx: Tx, posting: Posting): Promise<void> {
    const { memberId, amount, reason, businessKey } = posting
    await holdAccount(tx, memberId)
    await deduct(tx, posting)
    await this.outbox.add(tx, event(pointsChanged, { memberId, amount: -amount, reason, businessKey }))
  }
}
