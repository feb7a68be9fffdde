import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { isConfirmed, wechatOrderState } from '../../../platform/wechat/shipping-info.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { wechatUnavailable } from '../../../platform/wechat/wechat-unavailable.ts'
import type { ActorRef } from '../order/order-event.ts'
import { ReceiveOrder } from '../order/receive-order.ts'
import { shippingOf } from './shipping-row.ts'
import { checkShipping } from './wechat-shipping.events.ts'

/**
 * Asks WeChat what it knows of an order. Where the buyer has confirmed there, the order is received here too: nothing a
 * phone says is believed.
 */
@Injectable()
export class CheckShipping {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wechat: WechatClient,
    private readonly receiveOrder: ReceiveOrder,
  ) {}

  /** @returns whether WeChat says it is confirmed; false for an order it was not told of. @throws wechat.unavailable */
  async run(orderId: number, actor: ActorRef): Promise<boolean> {
    const row = await this.db.read((tx) => shippingOf(tx, orderId))
    if (row?.status !== 'uploaded') return false
    const state = await this.ask(row.transactionId)
    const now = this.clock.now()
    await this.db.transaction((tx) =>
      tx.run('UPDATE wechat_shippings SET orderState = ?, checkedAt = ? WHERE id = ?', [state, now, row.id]),
    )
    if (!isConfirmed(state)) return false
    await this.receiveOrder.receive(orderId, actor, 'wechat')
    return true
  }

  private async ask(transactionId: string): Promise<number> {
    try {
      return await wechatOrderState(this.wechat, transactionId)
    } catch (error) {
      if (error instanceof WechatError) throw wechatUnavailable()
      throw error
    }
  }
}

/** WeChat has hinted at a change; what is true it says when it is asked. */
@Injectable()
@OnJob(checkShipping)
export class CheckShippingLater {
  constructor(private readonly checkShipping: CheckShipping) {}

  async run({ orderId }: { orderId: number }): Promise<void> {
    await this.checkShipping.run(orderId, { kind: 'system' })
  }
}
