import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { takeVersion } from '../../shop/version/take-version.ts'
import { CouponError } from './coupon.errors.ts'
import { MOST_FEN } from './take-from-template.ts'
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

  /**
   * Counting for the breaker begins anew; whether claims are paused stays.
   * @throws version.… | coupon.not-found | coupon.ended | coupon.limit-too-low {issued}, coupon.bad-terms for a budget of coupons
   * that nothing bounds
   */
  async setLimits(
    code: string,
    limits: TemplateLimits,
    by: { staffId: number; version: string | undefined },
  ): Promise<void> {
    const { totalLimit, perMemberLimit, isInCentre, ...breaker } = limits
    await this.db.transaction(async (tx) => {
      const template = await tx.row<{ id: number }>('SELECT id FROM coupon_templates WHERE code = ?', [code])
      if (!template) throw CouponError('not-found')
      await takeVersion(tx, { kind: 'coupon-template', id: template.id, code }, { ...by, at: this.clock.now() })
      const budgetFen = breaker.budgetFen ?? null
      const total = totalLimit ?? null
      const changed = await tx.run(
        `UPDATE coupon_templates SET totalLimit = ?, perMemberLimit = ?, isInCentre = ?, budgetFen = ?, mostPerMinute = ?,
            mostPerHour = ?, minuteFromAt = NULL, minuteClaims = 0, hourFromAt = NULL, hourClaims = 0
          WHERE code = ? AND status <> 'recalled' AND (? IS NULL OR issued <= ?)
            AND (? IS NULL OR issued * (${MOST_FEN}) <= ?)
            AND (? IS NULL OR NOT EXISTS (SELECT 1 FROM coupon_members m
                                           WHERE m.templateId = coupon_templates.id AND m.issued > ?))`,
        [
          ...[total, perMemberLimit ?? null, isInCentre, budgetFen],
          ...[breaker.mostPerMinute ?? null, breaker.mostPerHour ?? null, code],
          ...[total, total, budgetFen, budgetFen, perMemberLimit ?? null, perMemberLimit ?? null],
        ],
      )
      if (changed !== 1) throw await refusal(tx, code, budgetFen)
    })
  }

  /** Staff have looked at it and let members claim again. Going on where nothing is paused succeeds. @throws coupon.not-found */
  async resumeClaims(code: string): Promise<void> {
    const known = await this.db.transaction((tx) =>
      tx.run(
        `UPDATE coupon_templates SET claimsPausedAt = NULL, claimsPausedBy = NULL, minuteFromAt = NULL, minuteClaims = 0,
            hourFromAt = NULL, hourClaims = 0 WHERE code = ?`,
        [code],
      ),
    )
    if (known !== 1) throw CouponError('not-found')
  }
}

async function refusal(tx: Tx, code: string, budgetFen: number | null = null): Promise<Error> {
  const template = await tx.row<{ status: string; issued: number; mostFen: number | null }>(
    `SELECT status, issued, (${MOST_FEN}) AS mostFen FROM coupon_templates WHERE code = ?`,
    [code],
  )
  if (!template) return CouponError('not-found')
  if (template.status === 'recalled') return CouponError('ended')
  if (budgetFen !== null && template.mostFen === null) return CouponError('bad-terms', { field: 'budgetFen' })
  return CouponError('limit-too-low', { issued: template.issued })
}
