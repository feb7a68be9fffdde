import { Injectable } from '@nestjs/common'
import { hasLeft, mayApply, windowEnd } from '@tuanke/shared/after-sale/rules'
import type { ReturnedUnits } from '@tuanke/shared/order/refund'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { pageById } from '../../../platform/http/page-query.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { afterSaleSettings } from './after-sale.settings.ts'
import { linesOf, type Order, orderOfMember, shippingPaidFen } from '../order/order.ts'
import { OrderError } from '../order/order.errors.ts'
import { unitsReturned } from '../refund/keeps-shipping.ts'
import { CASE_ROWS, type CaseRow, linesOfCases, timelineOfCase, toDetail, toSummary } from './after-sale-rows.ts'
import { AfterSaleError } from './after-sale.errors.ts'
import type { AfterSaleFilter } from './dto/after-sale-input.dto.ts'
import type { AfterSaleDetail, AfterSaleOptionLine, AfterSaleOptions, AfterSalePage } from './dto/after-sale.dto.ts'

/** What a buyer sees of after-sale. */
@Injectable()
export class AfterSaleQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws order.not-found, for somebody else's too */
  options(memberId: number, orderNo: string): Promise<AfterSaleOptions> {
    return this.db.read(async (tx) => {
      const order = await orderOfMember(tx, orderNo, memberId)
      if (!order) throw OrderError('not-found')
      return this.optionsOf(
        order,
        await optionLines(tx, order.id),
        await unitsReturned(tx, order.id, await linesOf(tx, order.id)),
      )
    })
  }

  private optionsOf(order: Order, lines: AfterSaleOptionLine[], returned: ReturnedUnits): AfterSaleOptions {
    const windowDays = this.settings.get(afterSaleSettings.windowDays)
    const answerHours = this.settings.get(afterSaleSettings.answerHours)
    const left = lines.reduce((sum, line) => sum + line.left, 0)
    const may = mayApply(order, left, windowDays, this.clock.now())
    const { orderNo, fulfilmentState } = order
    return {
      ...{ orderNo, fulfilmentState, answerHours, lines },
      shippingFen: shippingPaidFen(order, lines),
      ...{ returnedUnits: returned.units, changedMindUnits: returned.changedMind },
      whyNot: may.ok ? null : may.code,
      hasLeft: hasLeft(fulfilmentState),
      endsAt: windowEnd(order, windowDays)?.toISOString() ?? null,
    }
  }

  /** Newest first; two queries a page. */
  page(memberId: number, filter: AfterSaleFilter): Promise<AfterSalePage> {
    return this.db.read(async (tx) => {
      const ofOrder = filter.orderNo === undefined ? '1 = 1' : 'o.orderNo = ?'
      const { items, nextCursor } = await pageById<CaseRow>(filter, (beforeId, limit) =>
        tx.rows(`${CASE_ROWS} WHERE c.memberId = ? AND ${ofOrder} AND c.id < ? ORDER BY c.id DESC LIMIT ?`, [
          memberId,
          ...(filter.orderNo === undefined ? [] : [filter.orderNo]),
          beforeId,
          limit,
        ]),
      )
      const lines = await linesOfCases(
        tx,
        items.map(({ id }) => id),
      )
      return { items: items.map((row) => toSummary(row, lines(row.id))), nextCursor }
    })
  }

  /** @throws after-sale.not-found, for somebody else's too */
  one(memberId: number, code: string): Promise<AfterSaleDetail> {
    return this.db.read(async (tx) => {
      const row = await tx.row<CaseRow>(`${CASE_ROWS} WHERE c.code = ? AND c.memberId = ?`, [code, memberId])
      if (!row) throw AfterSaleError('not-found')
      const lines = (await linesOfCases(tx, [row.id]))(row.id)
      // Who of the staff it was is the shop's own matter.
      const timeline = (await timelineOfCase(tx, row.id)).map(({ actor: _, ...step }) => step)
      const now = this.clock.now()
      const detail = toDetail(row, lines, now)
      const endsAt = windowEnd(row, this.settings.get(afterSaleSettings.windowDays))
      return { ...detail, canApplyAgain: detail.canApplyAgain && (endsAt === null || now < endsAt), timeline }
    })
  }
}

async function optionLines(tx: Tx, orderId: number): Promise<AfterSaleOptionLine[]> {
  const rows = await tx.rows<Omit<AfterSaleOptionLine, 'isPerishable'> & { hasPerishableAck: boolean }>(
    `SELECT itemId, title, spec, imageUrl, quantity, refundedQuantity, payableFen, hasPerishableAck,
            quantity - refundedQuantity - claimedQuantity AS \`left\`
       FROM order_lines WHERE orderId = ? ORDER BY id`,
    [orderId],
  )
  return rows.map(({ hasPerishableAck, ...line }) => ({ ...line, isPerishable: hasPerishableAck }))
}
