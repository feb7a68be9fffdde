import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { Outbox } from '../../../platform/jobs/outbox.ts'
import { lotJobs } from './lot-jobs.ts'
import { holdAccount } from './hold-account.ts'
import { giveBack, type Posting, type Return } from './post-entry.ts'

/** Spent points come back, all or a part: an order closed, goods returned, a reward not handed over. */
@Injectable()
export class ReturnPoints {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Everything in the caller's transaction; holds the account. Nothing to give is no entry.
   * @throws DuplicateKeyError when the posting's key has come back before; RangeError when more comes back than was spent.
   */
  async run(tx: Tx, posting: Posting, from: Return): Promise<void> {
    if (posting.amount === 0) return
    await holdAccount(tx, posting.memberId)
    const newLots = await giveBack(tx, posting, from)
    await this.outbox.add(tx, ...newLots.flatMap((lot) => lotJobs(posting.memberId, lot, posting.now)))
  }
}
