import { Injectable } from '@nestjs/common'
import { checkInPoints, streakOn } from '@tuanke/shared/check-in/rules'
import { businessDay } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { checkedIn } from './check-in.texts.ts'
import { checkInSettings } from './check-in.settings.ts'
import { GrantPoints } from '../../wallet/points/grant-points.ts'
import { refuseBanned } from '../../wallet/points/refuse-banned.ts'
import { lastCheckIn } from './check-in.queries.ts'

/** A member comes by: points for the day, more for days in a row (MB-7). */
@Injectable()
export class CheckInToday {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly grantPoints: GrantPoints,
  ) {}

  /** Once a Shanghai day, by unique key. @returns the points; 0 when today is done already. @throws points.banned */
  async run(memberId: number): Promise<number> {
    try {
      return await this.db.transaction((tx) => this.checkIn(tx, memberId))
    } catch (error) {
      if (error instanceof DuplicateKeyError && error.index === 'uq_check_ins_day') return 0
      throw error
    }
  }

  private async checkIn(tx: Tx, memberId: number): Promise<number> {
    const now = this.clock.now()
    const day = businessDay(now)
    await refuseBanned(tx, memberId)
    const last = await lastCheckIn(tx, memberId)
    // Two days cannot be mixed up: the streak is told from the last day, and today's row is unique.
    if (last?.day === day) return 0
    const streak = streakOn(day, last)
    const points = checkInPoints(streak, this.settings.get(checkInSettings.points))
    await tx.insert('check_ins', { memberId, day, streak, points, createdAt: now })
    if (points === 0) return 0
    const posting = {
      memberId,
      businessKey: `check-in:${memberId}:${day}`,
      amount: points,
      reason: checkedIn({ streak }),
      orderId: null,
      now,
    }
    await this.grantPoints.run(tx, posting, { isTold: false })
    return points
  }
}
