import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent } from '../../../platform/jobs/on.ts'
import { orderRefunded } from '../order/order.events.ts'
import { holdCaseById } from './after-sale-case.ts'
import { MoveCase } from './move-case.ts'

/** WeChat has paid the money of a case back: the case has come to its good end. */
@Injectable()
@OnEvent(orderRefunded)
export class EndAfterSale {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly moveCase: MoveCase,
  ) {}

  async run({ refundId }: { orderId: number; refundId: number }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const found = await tx.row<{ id: number }>('SELECT id FROM after_sales WHERE refundId = ?', [refundId])
      if (!found) return
      const { id: afterSaleId, orderId, state } = await holdCaseById(tx, found.id)
      if (state !== 'refunding') return
      const actor = { kind: 'system' } as const
      await this.moveCase.run(tx, { afterSaleId, orderId, from: state, to: 'refunded', actor, now: this.clock.now() })
    })
  }
}
