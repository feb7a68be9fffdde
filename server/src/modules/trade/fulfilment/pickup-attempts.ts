import { Injectable } from '@nestjs/common'
import { normalisePickupCode } from '@tuanke/shared/pickup-code'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { PickupError } from './pickup.errors.ts'

/** Wrong codes one member of staff may type within the window. */
export const ATTEMPT_LIMIT = 10
const WINDOW_MS = 10 * 60_000

/** The attempt limit and lockout of OR-7. 10 attempts at 2⁵⁰ codes leave nothing to guess, and a typo or two go unpunished. */
@Injectable()
export class PickupAttempts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Finds what a code belongs to, for staff at a counter: those bound to a point serve that point only (bug 29), and wrong
   * codes are counted before anything is said, so that codes cannot be tried out.
   * @throws pickup.locked {retryAfterSeconds} | pickup.not-found | pickup.wrong-point
   */
  async lookUp<T extends { pickupPointId: number | null }>(
    staff: StaffActor,
    typed: string,
    find: (tx: Tx, code: string) => Promise<T | undefined>,
  ): Promise<T> {
    const now = this.clock.now()
    await this.check(staff.staffId, now)
    const code = normalisePickupCode(typed)
    const found = code === null ? undefined : await this.db.read((tx) => find(tx, code))
    if (found && (staff.pickupPointId === null || staff.pickupPointId === found.pickupPointId)) return found
    await this.count(staff.staffId, now)
    throw PickupError(found ? 'wrong-point' : 'not-found')
  }

  private async check(staffId: number, now: Date): Promise<void> {
    const row = await this.db.read((tx) =>
      tx.row<{ failures: number; windowStartAt: Date }>(
        'SELECT failures, windowStartAt FROM pickup_attempts WHERE staffId = ?',
        [staffId],
      ),
    )
    if (!row || row.failures < ATTEMPT_LIMIT) return
    const leftMs = row.windowStartAt.getTime() + WINDOW_MS - now.getTime()
    if (leftMs > 0) throw PickupError('locked', { retryAfterSeconds: Math.ceil(leftMs / 1000) })
  }

  /** Counts a wrong code; a window that has passed begins anew. */
  private async count(staffId: number, now: Date): Promise<void> {
    const windowStart = new Date(now.getTime() - WINDOW_MS)
    await this.db.transaction(async (tx) => {
      // failures is set first: MySQL evaluates assignments from left to right with the new values.
      const counted = await tx.run(
        `UPDATE pickup_attempts
            SET failures = CASE WHEN windowStartAt <= ? THEN 1 ELSE failures + 1 END,
                windowStartAt = CASE WHEN windowStartAt <= ? THEN ? ELSE windowStartAt END
          WHERE staffId = ?`,
        [windowStart, windowStart, now, staffId],
      )
      if (counted === 1) return
      try {
        await tx.insert('pickup_attempts', { staffId, failures: 1, windowStartAt: now })
      } catch (error) {
        if (!(error instanceof DuplicateKeyError)) throw error
      }
    })
  }
}
