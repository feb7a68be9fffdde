import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import { holdAccount } from './hold-account.ts'
import { type Posting, spend } from './post-entry.ts'
import { refuseBanned } from './refuse-banned.ts'

/** A member pays with points. */
@Injectable()
export class SpendPoints {
  /**
   * Everything in the caller's transaction; holds the account until its end, so that a member's points are spent one
   * after another. @throws points.not-enough {balance} | points.banned | DuplicateKeyError
   */
  async run(tx: Tx, posting: Posting): Promise<void> {
    await holdAccount(tx, posting.memberId)
    await refuseBanned(tx, posting.memberId)
    await spend(tx, posting)
  }
}
