import { memberAfterSaleActions } from '@tuanke/shared/after-sale/rules'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import type { AdminAfterSaleStep } from './dto/admin-after-sale.dto.ts'
import type { AfterSaleDetail, AfterSaleLineView, AfterSaleSummary } from './dto/after-sale.dto.ts'

/** A case as its pages show it, with what they need of its order. */
export interface CaseRow extends Omit<AfterSaleSummary, 'createdAt' | 'lines'> {
  id: number
  orderId: number
  memberId: number
  description: string
  picturesJson: string[]
  isAutomatic: boolean
  isShippingKept: boolean
  reply: string
  createdAt: Date
  answerDueAt: Date
  returnDueAt: Date | null
  returnWay: 'parcel' | 'counter' | null
  returnCarrier: string
  returnTrackingNo: string
  pointsBack: number
  score: number | null
  scoreText: string
  delivery: 'express' | 'pickup'
  pickupPointName: string | null
  pickupPointAddress: string | null
  receivedAt: Date | null
}

export const CASE_ROWS = `SELECT c.id, c.code, c.orderId, c.memberId, o.orderNo, c.kind, c.reason, c.state, c.amountFen,
    c.description, c.picturesJson, c.isAutomatic, c.isShippingKept, c.reply, c.createdAt, c.answerDueAt, c.returnDueAt,
    c.returnWay, c.returnCarrier, c.returnTrackingNo, c.score, c.scoreText, COALESCE(e.amount, 0) AS pointsBack,
    o.delivery, o.receivedAt,
    p.name AS pickupPointName, p.address AS pickupPointAddress
  FROM after_sales c JOIN orders o ON o.id = c.orderId LEFT JOIN pickup_points p ON p.id = o.pickupPointId
  LEFT JOIN points_entries e ON e.businessKey = CONCAT('after-sale:', c.id, ':points')`

type LineRow = AfterSaleLineView & { afterSaleId: number }

/** The lines of several cases in one query. */
export async function linesOfCases(tx: Tx, ids: number[]): Promise<(id: number) => AfterSaleLineView[]> {
  const rows =
    ids.length === 0
      ? []
      : await tx.rows<LineRow>(
          `SELECT l.afterSaleId, o.title, o.spec, o.imageUrl, l.quantity, o.unitPriceFen
             FROM after_sale_lines l JOIN order_lines o ON o.id = l.orderLineId
            WHERE l.afterSaleId IN (${placeholders(ids.length)}) ORDER BY l.id`,
          ids,
        )
  return (id) => rows.filter((row) => row.afterSaleId === id).map(({ afterSaleId: _, ...line }) => line)
}

export function toSummary(row: CaseRow, lines: AfterSaleLineView[]): AfterSaleSummary {
  const { code, orderNo, kind, reason, state, amountFen } = row
  return { code, orderNo, kind, reason, state, amountFen, createdAt: row.createdAt.toISOString(), lines }
}

/** What both the buyer and staff see of a case, but for its timeline. */
export function toDetail(row: CaseRow, lines: AfterSaleLineView[], now: Date): Omit<AfterSaleDetail, 'timeline'> {
  const { description, isAutomatic, isShippingKept, reply, returnWay, returnCarrier, returnTrackingNo } = row
  const { pointsBack, score, scoreText, delivery, pickupPointName, pickupPointAddress } = row
  return {
    ...toSummary(row, lines),
    ...{ description, pictures: row.picturesJson, pointsBack, isAutomatic, isShippingKept, reply },
    answerDueAt: row.answerDueAt.toISOString(),
    returnDueAt: row.returnDueAt?.toISOString() ?? null,
    ...{ returnWay, returnCarrier, returnTrackingNo, delivery, pickupPointName, pickupPointAddress },
    ...{ score, scoreText, ...memberAfterSaleActions(row.state, score !== null) },
    serverNow: now.toISOString(),
  }
}

/** The moves of a case, oldest first; the names of staff are for staff. */
export async function timelineOfCase(tx: Tx, afterSaleId: number): Promise<AdminAfterSaleStep[]> {
  const rows = await tx.rows<Omit<AdminAfterSaleStep, 'at'> & { createdAt: Date }>(
    `SELECT e.toState AS \`to\`, e.actorKind AS \`by\`, e.note, e.createdAt,
            CASE e.actorKind WHEN 'staff' THEN COALESCE(s.displayName, '员工')
              WHEN 'member' THEN COALESCE(m.nickname, '会员') ELSE '系统' END AS actor
       FROM after_sale_events e
       LEFT JOIN staff s ON e.actorKind = 'staff' AND s.id = e.actorId
       LEFT JOIN members m ON e.actorKind = 'member' AND m.id = e.actorId
      WHERE e.afterSaleId = ? ORDER BY e.id`,
    [afterSaleId],
  )
  return rows.map(({ createdAt, ...step }) => ({ ...step, at: createdAt.toISOString() }))
}
