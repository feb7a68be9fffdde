import { Injectable } from '@nestjs/common'
import { type AfterSaleState, CLAIMING_STATES } from '@tuanke/shared/after-sale/state'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import type { ActorRef } from '../order/order-event.ts'
import { MoveCase } from './move-case.ts'

/** The whole order went back another way, so its undecided cases have nothing left to decide. */
@Injectable()
export class CloseCases {
  constructor(private readonly moveCase: MoveCase) {}

  /** The caller holds the order and has taken the claims off its lines. */
  async run(tx: Tx, orderId: number, actor: ActorRef, now: Date): Promise<void> {
    const undecided = await tx.rows<{ id: number; state: AfterSaleState }>(
      `SELECT id, state FROM after_sales WHERE orderId = ? AND state IN (${placeholders(CLAIMING_STATES.length)})
        ORDER BY id`,
      [orderId, ...CLAIMING_STATES],
    )
    for (const { id: afterSaleId, state: from } of undecided)
      await this.moveCase.run(tx, { afterSaleId, orderId, from, to: 'closed', actor, note: 'order-refunded', now })
  }
}
