import { Injectable } from '@nestjs/common'
import { POLICY_VERSION, type Purpose } from '@tuanke/shared/member/policy'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { recordConsent } from './consents.ts'

/** The column of a purpose, and whether its being empty means yes. */
const COLUMNS = {
  marketing: { column: 'marketingAllowedAt', emptyMeans: false },
  personalisation: { column: 'personalisationRefusedAt', emptyMeans: true },
} as const satisfies Record<Purpose, object>

/** The member's switches: what we may send and whether recommendations may be personal. Each turn is written down. */
@Injectable()
export class SetSwitches {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** A switch that stands so already is not turned again. */
  async run(memberId: number, wanted: Partial<Record<Purpose, boolean>>): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const [purpose, allowed] of Object.entries(wanted) as [Purpose, boolean | undefined][])
        if (allowed !== undefined) await this.turn(tx, memberId, purpose, allowed)
    })
  }

  private async turn(tx: Tx, memberId: number, purpose: Purpose, allowed: boolean): Promise<void> {
    const { column, emptyMeans } = COLUMNS[purpose]
    const now = this.clock.now()
    const empties = allowed === emptyMeans
    const turned = await tx.run(
      `UPDATE members SET ${column} = ? WHERE id = ? AND status = 'active' AND ${column} IS ${empties ? 'NOT NULL' : 'NULL'}`,
      [empties ? null : now, memberId],
    )
    if (turned === 1) await recordConsent(tx, { memberId, purpose, version: POLICY_VERSION, isGranted: allowed }, now)
  }
}
