import { Injectable } from '@nestjs/common'
import { isQuiet, nudgeMoment } from '@tuanke/shared/message/nudge'
import { MINUTE_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { WriteNotices } from '../../messaging/notice/write-notices.ts'
import { orderFacts } from '../order/notified-order.ts'
import { orderNotice } from '../order/order-notice.ts'
import { unpaidNudgeMessage } from '../order/nudge-messages.ts'
import { unpaidNudge } from '../order/nudge.texts.ts'
import { orderById } from '../order/order.ts'

/** How long before it lapses an unpaid order is worth a word. */
const LEAD_MS = 5 * MINUTE_MS

/** When an unpaid order is first looked at: for the nudge, else at its deadline. */
export const firstLook = (from: Date, payDeadlineAt: Date): Date =>
  nudgeMoment({ from, deadlineAt: payDeadlineAt, leadMs: LEAD_MS }) ?? payDeadlineAt

/** Whoever has not paid hears of it while it can still be done; once, never at night. */
@Injectable()
export class NudgeUnpaid {
  constructor(
    private readonly clock: Clock,
    private readonly writeNotices: WriteNotices,
  ) {}

  async run(orderId: number): Promise<void> {
    const now = this.clock.now()
    if (isQuiet(now)) return
    await this.writeNotices.run(async (tx) => {
      const order = await orderById(tx, orderId)
      if (!order || order.paymentState !== 'unpaid' || order.payDeadlineAt <= now) return []
      const facts = await orderFacts(tx, orderId)
      const { payDeadlineAt } = order
      const told = unpaidNudge({ title: facts.title, payableFen: facts.payableFen, payDeadlineAt })
      return [orderNotice(facts, 'unpaid:nudge', told, unpaidNudgeMessage(facts, { payDeadlineAt, now }))]
    })
  }
}
