import { Injectable } from '@nestjs/common'
import { POLICY_VERSION } from '@tuanke/shared/member/policy'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { recordConsent } from './consents.ts'
import { PrivacyError } from './privacy.errors.ts'

/** A member has read the policy in force and agrees. Agreeing twice leaves one row. */
@Injectable()
export class AgreeToPolicy {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws privacy.old-policy when what they have read is not in force any more, or not yet */
  async run(memberId: number, version: string): Promise<void> {
    if (version !== POLICY_VERSION) throw PrivacyError('old-policy', { version: POLICY_VERSION })
    await this.db.transaction(async (tx) => {
      const now = this.clock.now()
      // Two taps wait for each other here, so that the second finds the row of the first.
      await tx.run('UPDATE members SET lastSeenAt = ? WHERE id = ?', [now, memberId])
      const known = await tx.row(
        `SELECT id FROM member_consents WHERE memberId = ? AND purpose = 'privacy-policy' AND version = ? LIMIT 1`,
        [memberId, version],
      )
      if (!known) await recordConsent(tx, { memberId, purpose: 'privacy-policy', version, isGranted: true }, now)
    })
  }
}
