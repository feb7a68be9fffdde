import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnJob, RetryLater } from '../../../platform/jobs/on.ts'
import { holdAccount } from './hold-account.ts'
import { expirePoints } from './points.events.ts'
import { expire } from './post-entry.ts'

interface LotFacts {
  memberId: number
  remaining: number
  expiresAt: Date
}

/** Points nobody used in time lapse, lot by lot, each at its own hour. */
@Injectable()
@OnJob(expirePoints)
export class ExpirePoints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Once per lot: an empty lot has nothing left to lapse. @throws RetryLater before its time */
  async run({ lotId }: { lotId: number }): Promise<void> {
    const lot = await this.db.read((tx) => lotById(tx, lotId))
    if (!lot) return
    const early = lot.expiresAt.getTime() - this.clock.now().getTime()
    if (early > 0) throw new RetryLater(early, 'the lot has not expired yet')
    await this.db.transaction((tx) => this.lapse(tx, lot.memberId, lotId))
  }

  private async lapse(tx: Tx, memberId: number, lotId: number): Promise<void> {
    await holdAccount(tx, memberId)
    const amount = (await lotById(tx, lotId))?.remaining ?? 0
    if (amount === 0) return
    const now = this.clock.now()
    await expire(tx, { memberId, businessKey: `lot:${lotId}:expire`, amount, reason: '', orderId: null, now }, lotId)
  }
}

function lotById(tx: Tx, lotId: number): Promise<LotFacts | undefined> {
  return tx.row('SELECT memberId, remaining, expiresAt FROM points_lots WHERE id = ?', [lotId])
}
