import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Problem } from '../../../platform/http/problem.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { birthdayCelebrated, celebrateBirthday } from './birthday.events.ts'
import { birthdaySettings } from './birthday.settings.ts'
import { IssueCoupon } from '../../wallet/coupon/issue-coupon.ts'
import { GrantPoints } from '../../wallet/points/grant-points.ts'
import { isBanned } from '../../wallet/points/refuse-banned.ts'
import { nextCelebrationJob } from './next-celebration-job.ts'
import { birthdayGift } from './birthday.texts.ts'

interface Celebration {
  memberId: number
  monthDay: string
  year: number
}

/** A birthday brings points and, where the shop has one for it, a coupon (MB-9); and the next one is planned. */
@Injectable()
@OnJob(celebrateBirthday)
export class CelebrateBirthday {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
    private readonly grantPoints: GrantPoints,
    private readonly issueCoupon: IssueCoupon,
  ) {}

  /** Once a member and year by the keys of points and coupon, whatever birthdays were told in between. */
  async run(celebration: Celebration): Promise<void> {
    const key = `birthday:${celebration.memberId}:${celebration.year}`
    if (!(await this.db.read((tx) => isDue(tx, celebration)))) return
    const hasCoupon = await this.coupon(celebration.memberId, key)
    await this.db.transaction((tx) => this.celebrate(tx, celebration, key, hasCoupon))
  }

  /** @returns whether the member has the coupon; one that is no longer given away keeps nobody from their points */
  private async coupon(memberId: number, businessKey: string): Promise<boolean> {
    const code = this.settings.get(birthdaySettings.coupon)
    if (!code) return false
    try {
      await this.db.transaction(async (tx) => {
        const template = await tx.row<{ id: number }>('SELECT id FROM coupon_templates WHERE code = ?', [code])
        const about = { templateId: template?.id ?? 0, memberId, source: 'birthday', businessKey } as const
        await this.issueCoupon.run(tx, { ...about, now: this.clock.now() })
      })
      return true
    } catch (error) {
      if (error instanceof Problem) return false
      throw error
    }
  }

  private async celebrate(tx: Tx, { memberId, monthDay, year }: Celebration, key: string, hasCoupon: boolean) {
    const now = this.clock.now()
    const points = this.settings.get(birthdaySettings.points)
    const posting = { memberId, businessKey: key, amount: points, reason: birthdayGift({}), orderId: null, now }
    const isGiven = await tx.row('SELECT id FROM points_entries WHERE businessKey = ?', [key])
    const gives = points > 0 && !isGiven
    if (gives) await this.grantPoints.run(tx, posting, { isTold: false })
    await this.outbox.add(
      tx,
      nextCelebrationJob(memberId, monthDay, now),
      ...(gives || hasCoupon ? [event(birthdayCelebrated, { memberId, year, points, hasCoupon })] : []),
    )
  }
}

/** Somebody who has left, is banned or has another birthday by now is not celebrated. */
async function isDue(tx: Tx, { memberId, monthDay }: Celebration): Promise<boolean> {
  const member = await tx.row<{ birthday: string | null }>(
    "SELECT birthday FROM members WHERE id = ? AND status = 'active'",
    [memberId],
  )
  return member?.birthday === monthDay && !(await isBanned(tx, memberId))
}
