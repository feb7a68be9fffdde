import { Injectable } from '@nestjs/common'
import type { AfterSaleState } from '@tuanke/shared/after-sale/state'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { afterSaleMessage } from './after-sale-message.ts'
import { afterSaleMoved } from './after-sale.events.ts'
import { caseMoved, isTold } from './after-sale.texts.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'

interface CaseRow {
  code: string
  memberId: number
  orderNo: string
  title: string
  kind: 'refund-only' | 'return'
  amountFen: number
  reply: string
  note: string
  returnDueAt: Date | null
}

/** The buyer hears what became of a case. That the money has arrived is told by the refund itself. */
@Injectable()
@OnEvent(afterSaleMoved, { id: 'TellAfterSale' })
export class NotifyAfterSale {
  constructor(private readonly writeNotices: WriteNotices) {}

  run({ afterSaleId, to }: { afterSaleId: number; to: AfterSaleState }): Promise<void> {
    return this.writeNotices.run(async (tx) => {
      const row = await tx.row<CaseRow>(
        `SELECT c.code, c.memberId, o.orderNo, c.kind, c.amountFen, c.reply, c.returnDueAt,
                (SELECT l.title FROM after_sale_lines a JOIN order_lines l ON l.id = a.orderLineId
                  WHERE a.afterSaleId = c.id ORDER BY a.id LIMIT 1) AS title,
                (SELECT e.note FROM after_sale_events e WHERE e.afterSaleId = c.id AND e.toState = ?
                  ORDER BY e.id DESC LIMIT 1) AS note
           FROM after_sales c JOIN orders o ON o.id = c.orderId WHERE c.id = ?`,
        [to, afterSaleId],
      )
      if (!row) throw new Error(`no after-sale case ${afterSaleId}`)
      if (!isTold(to, row.note)) return []
      const { memberId, code, orderNo } = row
      const businessKey = `after-sale:${afterSaleId}:${to}`
      const message = afterSaleMessage(row, to)
      return [{ told: caseMoved({ ...row, to }), memberId, businessKey, orderNo, targetCode: code, message }]
    })
  }
}
