import { Injectable } from '@nestjs/common'
import { couponRisks } from '@tuanke/shared/coupon/cost'
import type { CouponSupply, CouponTerms } from '@tuanke/shared/coupon/rules'
import { statesBefore } from '@tuanke/shared/state-table'
import { templateMoves, type TemplateStatus } from '@tuanke/shared/coupon/state'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { takeVersion } from '../../shop/version/take-version.ts'
import { CouponError } from './coupon.errors.ts'
import type { LimitsInput, SettableStatus } from './dto/admin-coupon.dto.ts'
import { refuseUnmeant } from './publish-template.ts'
import { MOST_FEN } from './take-from-template.ts'

/** Staff stop or go on giving coupons away, call unused ones back, or change how many there are. */
@Injectable()
export class ChangeTemplate {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * A recall makes every unused coupon of it void, and is for good; a draft may only be recalled. To what it is already succeeds.
   * @throws coupon.not-found | coupon.ended | coupon.not-published
   */
  async setStatus(code: string, status: SettableStatus): Promise<void> {
    const from = statusesBefore(status)
    await this.db.transaction(async (tx) => {
      const moved = await tx.run(
        `UPDATE coupon_templates SET status = ? WHERE code = ? AND status IN (${placeholders(from.length)})`,
        [status, code, ...from],
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
   * that nothing bounds, coupon.confirm-needed when what is given away loses its bounds
   */
  async setLimits(
    code: string,
    limits: LimitsInput,
    by: { staffId: number; version: string | undefined },
  ): Promise<void> {
    const { totalLimit, perMemberLimit, isInCentre, confirmed = [], ...breaker } = limits
    await this.db.transaction(async (tx) => {
      const id = (await tx.row<{ id: number }>('SELECT id FROM coupon_templates WHERE code = ?', [code]))?.id
      if (id === undefined) throw CouponError('not-found')
      await takeVersion(tx, { kind: 'coupon-template', id, code }, { ...by, at: this.clock.now() })
      const before = await readSupply(tx, id)
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
      // Publishing asks for a draft; for what was without bounds before, staff have been asked.
      if (before.status === 'draft') return
      const known = couponRisks(before)
      const after = couponRisks(await readSupply(tx, id))
      refuseUnmeant(
        after.filter((risk) => !known.includes(risk)),
        confirmed,
      )
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

/** Publishing is a step of its own: it is no way from draft to active. */
function statusesBefore(status: SettableStatus): TemplateStatus[] {
  const from: TemplateStatus[] = [status, ...statesBefore(templateMoves, status)]
  return status === 'active' ? from.filter((one) => one !== 'draft') : from
}

type Supply = CouponSupply & Pick<CouponTerms, 'thresholdFen'> & { status: TemplateStatus }

/** Read behind the version, so that nobody changes it in between. */
async function readSupply(tx: Tx, id: number): Promise<Supply> {
  const supply = await tx.row<Supply>(
    'SELECT status, kind, offFen, capFen, thresholdFen, totalLimit, budgetFen FROM coupon_templates WHERE id = ?',
    [id],
  )
  return supply!
}

async function refusal(tx: Tx, code: string, budgetFen: number | null = null): Promise<Error> {
  const template = await tx.row<{ status: string; issued: number; mostFen: number | null }>(
    `SELECT status, issued, (${MOST_FEN}) AS mostFen FROM coupon_templates WHERE code = ?`,
    [code],
  )
  if (!template) return CouponError('not-found')
  if (template.status === 'recalled') return CouponError('ended')
  if (template.status === 'draft' && budgetFen === null) return CouponError('not-published')
  if (budgetFen !== null && template.mostFen === null) return CouponError('bad-terms', { field: 'budgetFen' })
  return CouponError('limit-too-low', { issued: template.issued })
}
