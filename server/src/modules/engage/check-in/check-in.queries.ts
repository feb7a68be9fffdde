import { Injectable } from '@nestjs/common'
import { checkInRound, type LastCheckIn, standingStreak } from '@tuanke/shared/check-in/rules'
import { businessDay } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { checkInSettings } from './check-in.settings.ts'
import type { CheckInState } from './dto/check-in.dto.ts'

@Injectable()
export class CheckInQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Where the member's round stands today. */
  async state(memberId: number): Promise<CheckInState> {
    const today = businessDay(this.clock.now())
    const last = await this.db.read((tx) => lastCheckIn(tx, memberId))
    return {
      isDoneToday: last?.day === today,
      streak: standingStreak(today, last),
      round: checkInRound(today, last, this.settings.get(checkInSettings.points)),
    }
  }
}

export async function lastCheckIn(tx: Tx, memberId: number): Promise<LastCheckIn | null> {
  const row = await tx.row<LastCheckIn>(
    'SELECT day, streak FROM check_ins WHERE memberId = ? ORDER BY day DESC LIMIT 1',
    [memberId],
  )
  return row ?? null
}
