import { seal } from '../wire/seal.ts'
import { chinaTime } from '../world/clock.ts'
import type { Message, Order, Refund } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { transactionView } from '../pay/transaction.ts'

const REFUND_SUMMARY = {
  SUCCESS: '退款成功',
  CLOSED: '退款关闭',
  ABNORMAL: '退款异常',
  PROCESSING: '退款处理中',
} as const

/** TRANSACTION.SUCCESS for an order. An unpaid order is described as if it had just been paid: a forger would. */
export function transactionMessage(world: World, order: Order): Message {
  const paid: Order = {
    ...order,
    state: 'SUCCESS',
    transactionId: order.transactionId ?? world.ids.transactionId(),
    paidAt: order.paidAt ?? world.clock.now(),
    refundNos: [],
  }
  return {
    id: `EV-${world.ids.digits(22)}`,
    createdAt: world.clock.now(),
    eventType: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    originalType: 'transaction',
    contents: transactionView(paid),
  }
}

/** REFUND.SUCCESS, REFUND.CLOSED or REFUND.ABNORMAL. The field is `refund_status` here, unlike in queries. */
export function refundMessage(world: World, refund: Refund): Message {
  return {
    id: `EV-${world.ids.digits(22)}`,
    createdAt: world.clock.now(),
    eventType: `REFUND.${refund.status}`,
    summary: REFUND_SUMMARY[refund.status],
    originalType: 'refund',
    contents: {
      mchid: world.keyring.mchid,
      transaction_id: refund.transactionId,
      out_trade_no: refund.outTradeNo,
      refund_id: refund.refundId,
      out_refund_no: refund.outRefundNo,
      refund_status: refund.status,
      ...(refund.successAt !== undefined && { success_time: chinaTime(refund.successAt) }),
      user_received_account: '支付用户零钱',
      amount: {
        total: refund.totalFen,
        refund: refund.refundFen,
        payer_total: refund.totalFen,
        payer_refund: refund.refundFen,
      },
    },
  }
}

/** The body that is posted. */
export function sealedBody(apiV3Key: string, message: Message): string {
  const resource = seal(apiV3Key, JSON.stringify(message.contents), message.originalType)
  return JSON.stringify({
    id: message.id,
    create_time: chinaTime(message.createdAt),
    resource_type: 'encrypt-resource',
    event_type: message.eventType,
    summary: message.summary,
    resource: { original_type: message.originalType, ...resource },
  })
}
