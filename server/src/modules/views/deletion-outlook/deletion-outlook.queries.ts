import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { MemberError } from '../../people/member/member.errors.ts'
import { CONFIRMATION_LENGTH } from '../../people/privacy/delete-member.ts'
import { blockersOf } from '../../people/privacy/deletion-blockers.ts'
import type { DeletionOutlook } from '../../people/privacy/dto/privacy.dto.ts'

/** What keeps a member from leaving, and what they would lose by it. */
@Injectable()
export class DeletionOutlookQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws member.not-found */
  outlook(memberId: number): Promise<DeletionOutlook> {
    return this.db.read(async (tx) => {
      const row = await tx.row<{ points: number | null; coupons: number }>(
        `SELECT (SELECT a.balance FROM points_accounts a WHERE a.memberId = m.id) AS points,
           (SELECT COUNT(*) FROM coupons c WHERE c.memberId = m.id AND c.state = 'usable' AND c.validUntilAt > ?) AS coupons
         FROM members m WHERE m.id = ? AND m.status = 'active'`,
        [this.clock.now(), memberId],
      )
      if (!row) throw MemberError('not-found')
      return {
        blockers: await blockersOf(tx, memberId),
        points: Math.max(0, row.points ?? 0),
        coupons: row.coupons,
        confirmationLength: CONFIRMATION_LENGTH,
      }
    })
  }
}
