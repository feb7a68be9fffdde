import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { recordMoves } from '../order/order-event.ts'
import { newOutRefundNo } from './create-refund.ts'
import { moveRefund } from './move-refund.ts'
import { refundOfStaff } from './refund-of-staff.ts'
import { RefundError } from './refund.errors.ts'
import { executeRefund } from './refund.events.ts'

/**
 * Staff put a refund that has stopped to WeChat once more. An abnormal one keeps its number: a new number would be a second
 * refund. One that WeChat has closed is over there, and gets a new number (wechat.md §2.10).
 */
@Injectable()
export class SendRefundAgain {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws order.not-found | refund.not-found | refund.not-allowed {state} */
  async run(tx: Tx, staff: StaffActor, orderNo: string, outRefundNo: string): Promise<void> {
    const { id, orderId, status } = await refundOfStaff(tx, staff, orderNo, outRefundNo)
    const renewed = status === 'closed' ? { outRefundNo: newOutRefundNo(), refundId: null } : {}
    const moved = await moveRefund(tx, id, 'pending', { ...renewed, lastError: null })
    if (!moved) throw RefundError('not-allowed', { state: status })
    const move = { field: 'refund', from: status, to: 'pending', reason: outRefundNo } as const
    await recordMoves(tx, orderId, { kind: 'staff', id: staff.staffId }, [move], this.clock.now())
    await this.outbox.add(tx, job(executeRefund, { refundId: id }))
  }
}
