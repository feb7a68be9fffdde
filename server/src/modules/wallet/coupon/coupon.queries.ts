import { Injectable } from '@nestjs/common'
import { type CouponSupply, couponsAllowed } from '@tuanke/shared/coupon/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import { TERMS, type TermsRow, toFace } from './coupon-terms.ts'
import { CouponError } from './coupon.errors.ts'
import type {
  ClaimState,
  CouponFilter,
  CouponTab,
  MyCoupon,
  MyCouponPage,
  OfferedCoupon,
  OfferedCouponPage,
} from './dto/coupon.dto.ts'

export interface OfferedRow extends TermsRow {
  id: number
  code: string
  issued: number
  totalLimit: number | null
  budgetFen: number | null
  claimsPausedAt: Date | null
  perMemberLimit: number | null
  mine: number
  issueFromAt: Date
  issueUntilAt: Date
  validDays: number | null
  validFromAt: Date | null
  validUntilAt: Date | null
}

interface MineRow extends TermsRow {
  id: number
  code: string
  state: 'usable' | 'used' | 'recalled'
  source: string
  validFromAt: Date
  validUntilAt: Date
  orderNo: string | null
}

/** What is in the coupon centre for a member, now or soon: (memberId, now, now). */
export const OFFERED = `SELECT t.id, t.code, t.issued, t.totalLimit, t.budgetFen, t.claimsPausedAt, t.perMemberLimit,
    t.issueFromAt, t.issueUntilAt, t.validDays, t.validFromAt, t.validUntilAt, COALESCE(m.issued, 0) AS mine, ${TERMS}
  FROM coupon_templates t LEFT JOIN coupon_members m ON m.templateId = t.id AND m.memberId = ?
 WHERE t.isInCentre = 1 AND t.status = 'active' AND t.issueUntilAt > ? AND (t.validUntilAt IS NULL OR t.validUntilAt > ?)`

const MINE = `SELECT c.id, c.code, c.state, c.source, c.validFromAt, c.validUntilAt, o.orderNo, ${TERMS}
  FROM coupons c JOIN coupon_templates t ON t.id = c.templateId LEFT JOIN orders o ON o.id = c.orderId`

/** What is true of a coupon in each tab. */
const TABS: Record<CouponTab, (now: Date) => [sql: string, ...params: Date[]]> = {
  usable: (now) => ["c.state = 'usable' AND c.validUntilAt > ?", now],
  used: () => ["c.state = 'used'"],
  over: (now) => ["(c.state = 'recalled' OR (c.state = 'usable' AND c.validUntilAt <= ?))", now],
}

@Injectable()
export class CouponQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** What can be claimed now or soon, the newest first; what is over is not shown. */
  centre(memberId: number | null, page: PageQuery): Promise<OfferedCouponPage> {
    const now = this.clock.now()
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<OfferedRow>(page, (beforeId, limit) =>
        tx.rows(`${OFFERED} AND t.id < ? ORDER BY t.id DESC LIMIT ?`, [memberId ?? 0, now, now, beforeId, limit]),
      )
      return { items: items.map((row) => toOffered(row, now)), nextCursor }
    })
  }

  mine(memberId: number, filter: CouponFilter): Promise<MyCouponPage> {
    const now = this.clock.now()
    const [condition, ...params] = TABS[filter.state ?? 'usable'](now)
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<MineRow>(filter, (beforeId, limit) =>
        tx.rows(`${MINE} WHERE c.memberId = ? AND ${condition} AND c.id < ? ORDER BY c.id DESC LIMIT ?`, [
          memberId,
          ...params,
          beforeId,
          limit,
        ]),
      )
      return { items: items.map((row) => toMine(row, now)), nextCursor }
    })
  }

  /** @throws coupon.not-found */
  one(memberId: number, code: string): Promise<MyCoupon> {
    return this.db.read(async (tx) => {
      const row = await tx.row<MineRow>(`${MINE} WHERE c.memberId = ? AND c.code = ?`, [memberId, code])
      if (!row) throw CouponError('not-found')
      return toMine(row, this.clock.now())
    })
  }
}

/** The id of a template that anybody may claim. @throws coupon.not-found | sold-out or claims-paused when it plainly is */
export async function claimableTemplate(tx: Tx, code: string): Promise<number> {
  const template = await tx.row<CouponSupply & { id: number; issued: number; claimsPausedAt: Date | null }>(
    `SELECT id, issued, totalLimit, budgetFen, kind, offFen, capFen, claimsPausedAt FROM coupon_templates
      WHERE code = ? AND isInCentre = 1 AND status <> 'draft'`,
    [code],
  )
  if (!template) throw CouponError('not-found')
  // Most of a storm is turned away here, before it waits for a row.
  if (couponsLeft(template) === 0) throw CouponError('sold-out')
  if (template.claimsPausedAt) throw CouponError('claims-paused')
  return template.id
}

export function toOffered(row: OfferedRow, now: Date): OfferedCoupon {
  const { code, perMemberLimit, mine, validDays } = row
  return {
    ...toFace(row),
    ...{ code, perMemberLimit, mine, validDays },
    state: claimState(row, now),
    left: couponsLeft(row),
    issueFromAt: row.issueFromAt.toISOString(),
    issueUntilAt: row.issueUntilAt.toISOString(),
    validFromAt: row.validFromAt?.toISOString() ?? null,
    validUntilAt: row.validUntilAt?.toISOString() ?? null,
  }
}

function claimState(row: OfferedRow, now: Date): ClaimState {
  const { mine, perMemberLimit, issueFromAt, claimsPausedAt } = row
  if (perMemberLimit !== null && mine >= perMemberLimit) return 'claimed'
  if (couponsLeft(row) === 0) return 'sold-out'
  if (claimsPausedAt) return 'paused'
  return issueFromAt > now ? 'not-started' : 'claimable'
}

/** Null: no limit. */
function couponsLeft(row: CouponSupply & { issued: number }): number | null {
  const allowed = couponsAllowed(row)
  return allowed === null ? null : Math.max(0, allowed - row.issued)
}

function toMine(row: MineRow, now: Date): MyCoupon {
  const { code, source, state, orderNo, validFromAt, validUntilAt } = row
  return {
    ...toFace(row),
    ...{ code, source, orderNo },
    state: state === 'usable' && validUntilAt <= now ? 'over' : state,
    validFromAt: validFromAt.toISOString(),
    validUntilAt: validUntilAt.toISOString(),
  }
}
