import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { RefundError } from './refund.errors.ts'
import { RefundOrder } from './refund-order.ts'
import { orderById } from '../order/order.ts'
import { orderOfStaff } from '../order/staff-scope.ts'

/** Staff give the whole money back while the goods are still in the merchant's hands. */
@Injectable()
export class RefundByStaff {
  constructor(
    private readonly clock: Clock,
    private readonly refund: RefundOrder,
  ) {}

  /** @throws order.not-found | refund.not-allowed {state}, with nothing changed. */
  async run(tx: Tx, staff: StaffActor, orderNo: string, reason: string): Promise<void> {
    const { id } = await orderOfStaff(tx, staff, orderNo)
    const actor = { kind: 'staff', id: staff.staffId } as const
    if (await this.refund.run(tx, id, 'staff-refund', actor, this.clock.now(), reason.trim())) return
    const order = await orderById(tx, id)
    const state = order?.paymentState === 'paid' ? order.fulfilmentState : order?.paymentState
    throw RefundError('not-allowed', { state })
  }
}
