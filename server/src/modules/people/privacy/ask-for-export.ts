import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { ExportError } from './privacy.errors.ts'
import { buildDataExport } from './privacy.events.ts'

/** In any 24 hours; each is a walk through a dozen tables. */
const EXPORTS_A_DAY = 3

/** A member wants a copy of everything we know of them. One is built at a time; asking again while it is built joins it. */
@Injectable()
export class AskForExport {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws export.too-many {limit} */
  async run(memberId: number): Promise<void> {
    try {
      await this.db.transaction((tx) => this.ask(tx, memberId))
    } catch (error) {
      if (!(error instanceof DuplicateKeyError && error.index === 'uq_data_exports_running')) throw error
    }
  }

  /** The unique key comes before the count: whoever asks at the same moment waits there, and then joins. */
  private async ask(tx: Tx, memberId: number): Promise<void> {
    const now = this.clock.now()
    const exportId = await tx.insert('data_exports', {
      code: randomCode(16),
      memberId,
      runningMemberId: memberId,
      status: 'building',
      progress: 0,
      sizeBytes: 0,
      createdAt: now,
    })
    const recent = await tx.row<{ count: number }>(
      'SELECT COUNT(*) AS count FROM data_exports WHERE memberId = ? AND createdAt > ?',
      [memberId, addMs(now, -DAY_MS)],
    )
    if ((recent?.count ?? 0) > EXPORTS_A_DAY) throw ExportError('too-many', { limit: EXPORTS_A_DAY })
    await this.outbox.add(tx, job(buildDataExport, { exportId }))
  }
}
