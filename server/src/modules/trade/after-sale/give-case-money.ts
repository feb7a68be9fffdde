import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ActorRef } from '../order/order-event.ts'
import { RefundLines } from '../refund/refund-lines.ts'
import { type AfterSaleCase, linesOfCase } from './after-sale-case.ts'
import { MoveCase, type MovedCaseColumns } from './move-case.ts'

/** The one step that pays: the case becomes 'refunding', and its lines are refunded in the same transaction. */
@Injectable()
export class GiveCaseMoney {
  constructor(
    private readonly moveCase: MoveCase,
    private readonly refundLines: RefundLines,
  ) {}

  /** The caller holds the order. @throws after-sale.bad-state | refund.not-allowed | refund.too-often */
  async run(tx: Tx, one: AfterSaleCase, actor: ActorRef, note: string, now: Date, set: MovedCaseColumns = {}) {
    const { id: afterSaleId, orderId, state: from } = one
    // Moved first: undoing a whole order closes every case that is still undecided.
    await this.moveCase.run(tx, { afterSaleId, orderId, from, to: 'refunding', actor, note, set, now })
    const { refundId, amountFen, shippingFen } = await this.refundLines.run(tx, {
      orderId,
      takes: await linesOfCase(tx, afterSaleId),
      isClaimed: true,
      wasSentInVain: one.isShippingKept,
      businessKey: `after-sale:${afterSaleId}`,
      cause: 'after-sale',
      actor,
      reason: note,
      now,
    })
    // With the shipping in it, this case has kept nothing back after all.
    const isShippingKept = one.isShippingKept && shippingFen === 0
    await tx.run('UPDATE after_sales SET refundId = ?, amountFen = ?, isShippingKept = ? WHERE id = ?', [
      ...[refundId, amountFen, isShippingKept, afterSaleId],
    ])
    if (refundId !== null) return
    const system = { kind: 'system' } as const
    await this.moveCase.run(tx, { afterSaleId, orderId, from: 'refunding', to: 'refunded', actor: system, now })
  }
}
