import { Injectable } from '@nestjs/common'
import { addMs, HOUR_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnEvent, OnJob } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { orderReceived } from '../../trade/order/order.events.ts'
import { surveyOrder } from './survey.events.ts'
import { surveySettings } from './survey.settings.ts'
import { SendSurvey } from './send-survey.ts'

/** The goods are in the customer's hands: some hours later, when they have been tasted, the customer is asked. */
@Injectable()
@OnEvent(orderReceived)
export class PlanOrderSurvey {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
  ) {}

  async run({ orderId }: { orderId: number }): Promise<void> {
    const dueAt = addMs(this.clock.now(), this.settings.get(surveySettings.afterHours) * HOUR_MS)
    await this.db.transaction((tx) =>
      this.outbox.add(tx, job(surveyOrder, { orderId }, { dueAt, key: `order:${orderId}` })),
    )
  }
}

@Injectable()
@OnJob(surveyOrder)
export class SurveyOrder {
  constructor(
    private readonly db: Db,
    private readonly sendSurvey: SendSurvey,
  ) {}

  /** Nobody whose money has gone back is asked how they liked the goods. */
  async run({ orderId }: { orderId: number }): Promise<void> {
    const order = await this.db.read((tx) =>
      tx.row<{ memberId: number }>(
        "SELECT memberId FROM orders WHERE id = ? AND fulfilmentState = 'received' AND paymentState = 'paid'",
        [orderId],
      ),
    )
    if (order)
      await this.sendSurvey.run({ memberId: order.memberId, cause: 'order', causeId: orderId, orderId, ticketId: null })
  }
}
