import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { moveOrder } from '../order/move-order.ts'
import { OrderError } from '../order/order.errors.ts'
import { orderReadyUndone } from '../order/order.events.ts'
import { orderById, orderByNo } from '../order/order.ts'
import { fulfilmentSettings } from './fulfilment.settings.ts'
import { readyUndoUntil } from './ready-undo-until.ts'

/**
 * It was said to be ready too early: it is prepared again, its code is worth nothing any more, and the member is told. The
 * goods stay reserved as they are. WeChat, which may have heard of it, takes nothing back.
 */
@Injectable()
export class UndoReady {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** In the caller's transaction. @throws order.not-found | order.bad-state | order.undo-too-late, with nothing changed */
  async within(tx: Tx, staffId: number, orderNo: string): Promise<void> {
    const now = this.clock.now()
    const order = await orderByNo(tx, orderNo)
    if (!order) throw OrderError('not-found')
    const row = await tx.row<{ readyAt: Date | null }>('SELECT readyAt FROM orders WHERE id = ?', [order.id])
    const readyAt = row?.readyAt ?? null
    if (order.fulfilmentState !== 'ready' || readyAt === null)
      throw OrderError('bad-state', { state: order.fulfilmentState })
    const minutes = this.settings.get(fulfilmentSettings.readyUndoMinutes)
    if (now >= readyUndoUntil(readyAt, minutes)) throw OrderError('undo-too-late', { minutes })
    const moved = await moveOrder(tx, order.id, {
      fulfilment: ['ready', 'preparing'],
      // As it was looked at, and while nobody has asked for the money back.
      given: { paymentState: 'paid', readyAt, afterSaleState: order.afterSaleState === 'done' ? 'done' : 'none' },
      set: { readyAt: null, pickupCode: null },
      actor: { kind: 'staff', id: staffId },
      now,
    })
    if (!moved) throw OrderError('bad-state', { state: (await orderById(tx, order.id))?.fulfilmentState })
    const undone = { orderId: order.id, memberId: order.memberId, readyAt: readyAt.toISOString() }
    await this.outbox.add(tx, event(orderReadyUndone, undone))
  }
}
