import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { Idempotency, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { recordMoves } from '../order/order-event.ts'
import { orderRefunded } from '../order/order.events.ts'
import { holdOrder } from '../order/order.ts'
import { AskRefundAgain } from './ask-refund-again.ts'
import { moveRefund } from './move-refund.ts'
import { refundOfStaff } from './refund-of-staff.ts'
import { RefundError } from './refund.errors.ts'
import { settleRefundedOrder } from './settle-refunded-order.ts'

export interface HandSettlement {
  orderNo: string
  outRefundNo: string
  /** How the money was given back; kept with the moves of the order. */
  reason: string
}

/** Staff have given the money back another way, and say how; for the order it is as good as WeChat's word. */
@Injectable()
export class SettleRefund {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly askAgain: AskRefundAgain,
  ) {}

  /**
   * WeChat is asked first, for the money must not be given twice. @throws order.not-found | refund.not-found |
   * refund.not-allowed {state}, when WeChat has paid or still may | wechat.unavailable
   */
  run(staff: StaffActor, settlement: HandSettlement, call: IdempotentCall): Promise<{ orderNo: string }> {
    const { orderNo, outRefundNo } = settlement
    return this.idempotency.replaying(call, async () => {
      await this.askAgain.run(staff, orderNo, outRefundNo)
      await this.db.transaction(async (tx) => {
        await this.idempotency.claim(tx, call, { orderNo })
        await this.settle(tx, staff, settlement)
      })
      return { orderNo }
    })
  }

  private async settle(tx: Tx, staff: StaffActor, { orderNo, outRefundNo, reason }: HandSettlement): Promise<void> {
    const { id, orderId, memberId, isOfOrder } = await refundOfStaff(tx, staff, orderNo, outRefundNo)
    if (isOfOrder) await holdOrder(tx, orderId)
    const { status } = await refundOfStaff(tx, staff, orderNo, outRefundNo)
    const now = this.clock.now()
    if (!(await moveRefund(tx, id, 'settled', { succeededAt: now, lastError: null })))
      throw RefundError('not-allowed', { state: status })
    const move = { field: 'refund', from: status, to: 'settled', reason: reason.trim() } as const
    await recordMoves(tx, orderId, { kind: 'staff', id: staff.staffId }, [move], now)
    if (isOfOrder) await settleRefundedOrder(tx, orderId, now)
    await this.outbox.add(tx, event(orderRefunded, { orderId, memberId, refundId: id }))
  }
}
