import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { WechatPayError } from '../../../platform/wechat-pay/wechat-pay.errors.ts'
import { wechatUnavailable } from '../../../platform/wechat/wechat-unavailable.ts'
import { CloseUnpaidOrder } from '../payment/close-unpaid-order.ts'
import { OrderError } from './order.errors.ts'
import { orderById, orderOfMember } from './order.ts'
import { RefundOrder } from '../refund/refund-order.ts'

/** A member calls an order off: unpaid it is closed, paid and still in the house it is refunded whole. */
@Injectable()
export class CancelOrder {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly close: CloseUnpaidOrder,
    private readonly refund: RefundOrder,
  ) {}

  /** Cancelling a cancelled order succeeds. @throws order.not-found | order.bad-state | wechat.unavailable */
  async run(memberId: number, orderNo: string, reason: string): Promise<void> {
    const order = await this.db.read((tx) => orderOfMember(tx, orderNo, memberId))
    if (!order) throw OrderError('not-found')
    const actor = { kind: 'member', id: memberId } as const
    if (order.paymentState === 'unpaid' && (await this.tryClose(order.id, actor)) === 'closed') return
    const refunded = await this.db.transaction((tx) =>
      this.refund.run(tx, order.id, 'member-cancel', actor, this.clock.now(), reason),
    )
    if (refunded) return
    const now = await this.db.read((tx) => orderById(tx, order.id))
    if (now && ['closed', 'refunding', 'refunded'].includes(now.paymentState)) return
    throw OrderError('bad-state', { state: now?.fulfilmentState ?? '' })
  }

  private async tryClose(orderId: number, actor: { kind: 'member'; id: number }) {
    try {
      return await this.close.run(orderId, actor, 'member')
    } catch (error) {
      if (error instanceof WechatPayError) throw wechatUnavailable()
      throw error
    }
  }
}
