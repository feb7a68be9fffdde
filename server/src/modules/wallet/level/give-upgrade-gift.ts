import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Problem } from '../../../platform/http/problem.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { couponGiven } from '../coupon/coupon.events.ts'
import { IssueCoupon } from '../coupon/issue-coupon.ts'
import { holdMembers } from './growth.repository.ts'
import { levelChanged } from './level.events.ts'

interface Gift {
  memberId: number
  levelCode: string
  levelName: string
  templateId: number
}

/** Whoever reaches a level gets its coupon, once per member and level, ever; of levels that were leapt over as well. */
@Injectable()
@OnEvent(levelChanged)
export class GiveUpgradeGift {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly issueCoupon: IssueCoupon,
  ) {}

  async run({ changeId }: { changeId: number }): Promise<void> {
    for (const gift of await this.db.read((tx) => giftsOf(tx, changeId))) await this.give(gift)
  }

  /** A coupon that is no longer given away is no gift; it keeps nobody from the next one. */
  private async give({ memberId, levelCode, levelName, templateId }: Gift): Promise<void> {
    const about = { templateId, memberId, source: 'level', reason: `升到${levelName}的礼物` } as const
    try {
      await this.db.transaction(async (tx) => {
        await holdMembers(tx, [memberId])
        const businessKey = `level:${levelCode}:${memberId}`
        if (await tx.row('SELECT id FROM coupons WHERE businessKey = ?', [businessKey])) return
        const couponCode = await this.issueCoupon.run(tx, { ...about, businessKey, now: this.clock.now() })
        await this.outbox.add(tx, event(couponGiven, { couponCode, memberId }))
      })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }
}

/** Somebody who has left since gets nothing. */
function giftsOf(tx: Tx, changeId: number): Promise<Gift[]> {
  return tx.rows(
    `SELECT c.memberId, v.code AS levelCode, v.name AS levelName, v.giftTemplateId AS templateId
       FROM level_changes c
       JOIN members m ON m.id = c.memberId AND m.status <> 'deleted'
       JOIN levels t ON t.id = c.toLevelId
       LEFT JOIN levels f ON f.id = c.fromLevelId
       JOIN levels v ON v.growthFrom <= t.growthFrom AND v.growthFrom > COALESCE(f.growthFrom, -1)
      WHERE c.id = ? AND v.giftTemplateId IS NOT NULL ORDER BY v.growthFrom`,
    [changeId],
  )
}
