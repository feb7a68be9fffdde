import { Injectable } from '@nestjs/common'
import { couponRisks, mostCostFen } from '@tuanke/shared/coupon/cost'
import { couponMostFen } from '@tuanke/shared/coupon/rules'
import type { TemplateStatus } from '@tuanke/shared/coupon/state'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import { versionsOf } from '../../shop/version/version-of.ts'
import { TERMS, type TermsRow, toFace } from './coupon-terms.ts'
import { CouponError } from './coupon.errors.ts'
import type {
  AdminCoupon,
  AdminCouponPage,
  AdminTemplate,
  AdminTemplateDetail,
  AdminTemplatePage,
  TemplateFigures,
  TemplateFilter,
} from './dto/admin-coupon.dto.ts'
import { containing } from '../../../platform/db/search-text.ts'

interface TemplateRow extends TermsRow {
  id: number
  code: string
  status: TemplateStatus
  isInCentre: boolean
  budgetFen: number | null
  mostPerMinute: number | null
  mostPerHour: number | null
  claimsPausedAt: Date | null
  claimsPausedBy: 'minute' | 'hour' | null
  totalLimit: number | null
  perMemberLimit: number | null
  issued: number
  used: number
  issueFromAt: Date
  issueUntilAt: Date
  validDays: number | null
  validFromAt: Date | null
  validUntilAt: Date | null
  createdAt: Date
}

const TEMPLATES = `SELECT t.id, t.code, t.status, t.isInCentre, t.totalLimit, t.perMemberLimit, t.issued, t.issueFromAt,
    t.issueUntilAt, t.validDays, t.validFromAt, t.validUntilAt, t.createdAt,
    t.budgetFen, t.mostPerMinute, t.mostPerHour, t.claimsPausedAt, t.claimsPausedBy, ${TERMS},
    (SELECT COUNT(*) FROM coupons c WHERE c.templateId = t.id AND c.state = 'used') AS used
  FROM coupon_templates t`

@Injectable()
export class CouponAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  page({ status, q, ...page }: TemplateFilter): Promise<AdminTemplatePage> {
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<TemplateRow>(page, (beforeId, limit) =>
        tx.rows(
          `${TEMPLATES} WHERE (? IS NULL OR t.status = ?) AND (? IS NULL OR t.searchText LIKE ? ESCAPE '!') AND t.id < ? ORDER BY t.id DESC LIMIT ?`,
          [status ?? null, status ?? null, q ?? null, containing(q ?? ''), beforeId, limit],
        ),
      )
      const versionOf = await versionsOf(tx, 'coupon-template', items)
      return { items: items.map((row) => toTemplate(row, versionOf(row))), nextCursor }
    })
  }

  /** @throws coupon.not-found */
  one(code: string): Promise<AdminTemplateDetail> {
    return this.db.read(async (tx) => {
      const row = await tx.row<TemplateRow>(`${TEMPLATES} WHERE t.code = ?`, [code])
      if (!row) throw CouponError('not-found')
      const version = (await versionsOf(tx, 'coupon-template', [row]))(row)
      return { ...toTemplate(row, version), figures: await figuresOf(tx, row.id, this.clock.now()) }
    })
  }

  /** The coupons of a template, the newest first. @throws coupon.not-found */
  coupons(code: string, page: PageQuery): Promise<AdminCouponPage> {
    const now = this.clock.now()
    return this.db.read(async (tx) => {
      const template = await tx.row<{ id: number }>('SELECT id FROM coupon_templates WHERE code = ?', [code])
      if (!template) throw CouponError('not-found')
      const { items, nextCursor } = await pageById<CouponRow>(page, (beforeId, limit) =>
        tx.rows(`${COUPONS} WHERE c.templateId = ? AND c.id < ? ORDER BY c.id DESC LIMIT ?`, [
          template.id,
          beforeId,
          limit,
        ]),
      )
      return { items: items.map((row) => toCoupon(row, now)), nextCursor }
    })
  }
}

type CouponRow = Omit<AdminCoupon, 'validUntilAt' | 'createdAt'> & { id: number; validUntilAt: Date; createdAt: Date }

const COUPONS = `SELECT c.id, c.code, c.source, c.state, c.validUntilAt, c.createdAt, c.reason, m.memberNo,
    m.nickname AS memberNickname, o.orderNo
  FROM coupons c JOIN members m ON m.id = c.memberId LEFT JOIN orders o ON o.id = c.orderId`

function toCoupon({ id: _, ...row }: CouponRow, now: Date): AdminCoupon {
  return {
    ...row,
    state: row.state === 'usable' && row.validUntilAt <= now ? 'over' : row.state,
    validUntilAt: row.validUntilAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  }
}

function toTemplate(row: TemplateRow, version: string): AdminTemplate {
  const { code, status, isInCentre, totalLimit, perMemberLimit, issued, used, validDays } = row
  const { budgetFen, mostPerMinute, mostPerHour, claimsPausedBy } = row
  const mostFen = couponMostFen(row)
  return {
    ...toFace(row),
    ...{ code, version, status, isInCentre, totalLimit, perMemberLimit, issued, used, validDays },
    ...{ budgetFen, mostPerMinute, mostPerHour, claimsPausedBy },
    mostCostFen: mostCostFen(row),
    risks: couponRisks(row),
    committedFen: mostFen === null ? null : issued * mostFen,
    claimsPausedAt: row.claimsPausedAt?.toISOString() ?? null,
    issueFromAt: row.issueFromAt.toISOString(),
    issueUntilAt: row.issueUntilAt.toISOString(),
    validFromAt: row.validFromAt?.toISOString() ?? null,
    validUntilAt: row.validUntilAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }
}

/** Counted from the coupons and the orders they are on: two queries. */
async function figuresOf(tx: Tx, templateId: number, now: Date): Promise<TemplateFigures> {
  const count = (condition: string) => `COALESCE(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`
  const coupons = await tx.row<Omit<TemplateFigures, 'discountFen' | 'paidFen'>>(
    `SELECT COUNT(*) AS issued, ${count("c.state = 'used' AND o.paymentState = 'unpaid'")} AS unpaid,
            ${count("c.state = 'used' AND o.paymentState <> 'unpaid'")} AS paid,
            ${count("c.state = 'usable' AND c.validUntilAt > ?")} AS usable,
            ${count("c.state = 'usable' AND c.validUntilAt <= ?")} AS lapsed,
            ${count("c.state = 'recalled'")} AS recalled
       FROM coupons c LEFT JOIN orders o ON o.id = c.orderId WHERE c.templateId = ?`,
    [now, now, templateId],
  )
  const money = await tx.row<{ discountFen: number; paidFen: number }>(
    `SELECT COALESCE(SUM(o.couponDiscountFen + o.shippingDiscountFen - o.levelShippingDiscountFen), 0) AS discountFen,
            COALESCE(SUM(o.payableFen), 0) AS paidFen
       FROM coupons c JOIN orders o ON o.id = c.orderId
      WHERE c.templateId = ? AND c.state = 'used' AND o.paymentState = 'paid'`,
    [templateId],
  )
  return { ...coupons!, ...money! }
}
