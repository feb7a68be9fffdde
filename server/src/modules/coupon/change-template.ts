import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.ts'
import { Db } from '../../platform/db/db.ts'
import type { Tx } from '../../platform/db/tx.ts'
import { CouponError } from './coupon.errors.ts'
import type { TemplateLimits, TemplateStatus } from './dto/admin-coupon.dto.ts'

/** Staff stop or go on giving coupons away, call unused ones back, or change how many there are. */
@Injectable()
export class ChangeTemplate {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** A recall makes every unused coupon of it void, and is for good. @throws coupon.not-found | coupon.ended */
  async setStatus(code: string, status: TemplateStatus): Promise<void> {
    await this.db.transaction(async (tx) => {
      const moved = await tx.run(
        "UPDATE coupon_templates SET status = ? WHERE code = ? AND (status <> 'recalled' OR ? = 'recalled')",
        [status, code, status],
      )
      if (moved !== 1) throw await refusal(tx, code)
      if (status !== 'recalled') return
      await tx.run(
        `UPDATE coupons SET state = 'recalled', recalledAt = ?
          WHERE state = 'usable' AND templateId IN (SELECT id FROM coupon_templates WHERE code = ?)`,
        [this.clock.now(), code],
      )
    })
  }

  /** @throws coupon.not-found | coupon.ended | coupon.limit-too-low {issued} */
  async setLimits(code: string, { totalLimit, perMemberLimit, isInCentre }: TemplateLimits): Promise<void> {
    await this.db.transaction(async (tx) => {
      const total = totalLimit ?? null
      const changed = await tx.run(
        `UPDATE coupon_templates SET totalLimit = ?, perMemberLimit = ?, isInCentre = ?
          WHERE code = ? AND status <> 'recalled' AND (? IS NULL OR issued <= ?)
            AND (? IS NULL OR NOT EXISTS (SELECT 1 FROM coupon_members m
                                           WHERE m.templateId = coupon_templates.id AND m.issued > ?))`,
        [
          ...[total, perMemberLimit ?? null, isInCentre, code],
          ...[total, total, perMemberLimit ?? null, perMemberLimit ?? null],
        ],
      )
      if (changed !== 1) throw await refusal(tx, code)
    })
  }
}

async function refusal(tx: Tx, code: string): Promise<Error> {
  const template = await tx.row<{ status: string; issued: number }>(
    'SELECT status, issued FROM coupon_templates WHERE code = ?',
    [code],
  )
  if (!template) return CouponError('not-found')
  if (template.status === 'recalled') return CouponError('ended')
  return CouponError('limit-too-low', { issued: template.issued })
}
