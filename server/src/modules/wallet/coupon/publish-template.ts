import { Injectable } from '@nestjs/common'
import { type CouponRisk, couponRisks } from '@tuanke/shared/coupon/cost'
import type { CouponSupply, CouponTerms } from '@tuanke/shared/coupon/rules'
import type { TemplateStatus } from '@tuanke/shared/coupon/state'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { takeVersion } from '../../shop/version/take-version.ts'
import { CouponError } from './coupon.errors.ts'

type Template = CouponSupply & Pick<CouponTerms, 'thresholdFen'> & { id: number; status: TemplateStatus }

/** A draft is given away from now on, as staff have seen it: limits a colleague has changed since are another draft. */
@Injectable()
export class PublishTemplate {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishing what is published succeeds.
   * @param confirmed the risks that staff say they mean; each there is has to be among them
   * @throws coupon.not-found | ended | confirm-needed {risks} | version.…
   */
  async run(
    code: string,
    confirmed: readonly CouponRisk[],
    by: { staffId: number; version: string | undefined },
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const found = await tx.row<{ id: number; status: TemplateStatus }>(
        'SELECT id, status FROM coupon_templates WHERE code = ?',
        [code],
      )
      if (!found) throw CouponError('not-found')
      if (found.status === 'recalled') throw CouponError('ended')
      if (found.status !== 'draft') return
      await takeVersion(tx, { kind: 'coupon-template', id: found.id, code }, { ...by, at: this.clock.now() })
      const moved = await tx.run("UPDATE coupon_templates SET status = 'active' WHERE id = ? AND status = 'draft'", [
        found.id,
      ])
      if (moved !== 1) throw CouponError('ended')
      const template = await tx.row<Template>(
        'SELECT kind, offFen, capFen, thresholdFen, totalLimit, budgetFen FROM coupon_templates WHERE id = ?',
        [found.id],
      )
      refuseUnmeant(couponRisks(template!), confirmed)
    })
  }
}

/** @throws coupon.confirm-needed {risks} */
export function refuseUnmeant(risks: readonly CouponRisk[], confirmed: readonly CouponRisk[]): void {
  const unmeant = risks.filter((risk) => !confirmed.includes(risk))
  if (unmeant.length > 0) throw CouponError('confirm-needed', { risks: unmeant })
}
