import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { ApplyAdjustment } from './apply-adjustment.ts'
import { AdjustmentError } from './points-adjustment.errors.ts'

interface Facts {
  memberId: number
  amount: number
  reason: string
  state: string
  requestedBy: number
}

/** The second person: approves or refuses what somebody else has asked for. */
@Injectable()
export class DecideAdjustment {
  constructor(
    private readonly clock: Clock,
    private readonly apply: ApplyAdjustment,
  ) {}

  /**
   * In the caller's transaction; of two who decide at once, one does.
   * @throws points-adjustment.not-found | own-request | decided {state}, points.not-enough {balance}
   */
  async run(tx: Tx, staffId: number, code: string, to: 'applied' | 'refused', note: string): Promise<void> {
    const now = this.clock.now()
    const decided = await tx.run(
      `UPDATE points_adjustments SET state = ?, decidedBy = ?, decisionNote = ?, decidedAt = ?
        WHERE code = ? AND state = 'pending' AND requestedBy <> ?`,
      [to, staffId, note.trim(), now, code, staffId],
    )
    const facts = await tx.row<Facts>(
      'SELECT memberId, amount, reason, state, requestedBy FROM points_adjustments WHERE code = ?',
      [code],
    )
    if (!facts) throw AdjustmentError('not-found')
    if (decided !== 1 && facts.state === 'pending') throw AdjustmentError('own-request')
    if (decided !== 1) throw AdjustmentError('decided', { state: facts.state })
    const { memberId, amount, reason } = facts
    if (to === 'applied') await this.apply.run(tx, { code, memberId, amount, reason, now })
  }
}
