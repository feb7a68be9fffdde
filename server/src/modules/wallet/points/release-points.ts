import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { pointsGranted, releasePoints } from './points.events.ts'
import { pointsSettings } from './points.settings.ts'
import { lotJobs } from './lot-jobs.ts'
import { earnKey } from './earn-key.ts'
import { holdAccount } from './hold-account.ts'
import { type GrantFacts, grantById } from './points.repository.ts'
import { credit } from './post-entry.ts'
import { pointsOfOrder } from './points.texts.ts'

/** The after-sale window of an order has passed: what refunds left of its points becomes usable. */
@Injectable()
@OnJob(releasePoints)
export class ReleasePoints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  /** Once per grant: the move from pending is a compare-and-set. */
  async run({ grantId }: { grantId: number }): Promise<void> {
    const grant = await this.db.read((tx) => grantById(tx, grantId))
    if (!grant) return
    await this.db.transaction((tx) => this.release(tx, grant))
  }

  private async release(tx: Tx, { id, memberId, orderId }: GrantFacts): Promise<void> {
    await holdAccount(tx, memberId)
    const moved = await tx.run("UPDATE points_grants SET state = 'granted' WHERE id = ? AND state = 'pending'", [id])
    if (moved !== 1) return
    const grant = await grantById(tx, id)
    const order = await tx.row<{ orderNo: string }>('SELECT orderNo FROM orders WHERE id = ?', [orderId])
    const amount = (grant?.amount ?? 0) - (grant?.takenBack ?? 0)
    const now = this.clock.now()
    const expiresAt = addMs(now, this.settings.get(pointsSettings.expireDays) * DAY_MS)
    const posting = {
      memberId,
      businessKey: earnKey(orderId),
      amount,
      reason: pointsOfOrder({ orderNo: order?.orderNo ?? '' }),
      orderId,
      now,
    }
    const { lotId, debtRepaid } = await credit(tx, posting, expiresAt)
    await this.outbox.add(
      tx,
      event(pointsGranted, { memberId, orderId, amount, debtRepaid }),
      ...(lotId === null ? [] : lotJobs(memberId, { lotId, expiresAt }, now)),
    )
  }
}
