import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { RefundError } from './refund.errors.ts'
import type { WantedItem } from '../checkout/dto/quote.dto.ts'
import { linesOf } from '../order/order.ts'
import { RefundLines } from './refund-lines.ts'
import { orderOfStaff } from '../order/staff-scope.ts'

/** Staff give some units back of their own accord, before or after the hand-over: short deliveries, goodwill. */
@Injectable()
export class RefundPartByStaff {
  constructor(
    private readonly clock: Clock,
    private readonly refundLines: RefundLines,
  ) {}

  /**
   * The caller's idempotency key makes it once. @throws order.not-found | refund.not-allowed {state} |
   * refund.too-many-units {left}: units in an after-sale case are decided there | refund.too-often
   */
  async run(tx: Tx, staff: StaffActor, orderNo: string, items: WantedItem[], reason: string): Promise<void> {
    const { id: orderId } = await orderOfStaff(tx, staff, orderNo)
    const lines = await linesOf(tx, orderId)
    const takes = items.map(({ itemId, quantity }) => {
      const line = lines.find((one) => one.itemId === itemId)
      if (!line) throw RefundError('too-many-units', { left: 0 })
      return { orderLineId: line.id, quantity }
    })
    await this.refundLines.run(tx, {
      ...{ orderId, takes, isClaimed: false, wasSentInVain: false, cause: 'staff-refund', reason: reason.trim() },
      businessKey: `part:${randomCode(16)}`,
      actor: { kind: 'staff', id: staff.staffId },
      now: this.clock.now(),
    })
  }
}
