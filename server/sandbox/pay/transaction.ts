import { chinaTime } from '../world/clock.ts'
import type { Order } from '../world/state.ts'

const DESCRIPTIONS = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  CLOSED: '订单已关闭',
  REFUND: '订单发生过退款',
} as const

/** An order as queries and notifications show it. REFUND means "has a refund", however small. */
export function transactionView(order: Order): Record<string, unknown> {
  const state = order.state === 'SUCCESS' && order.refundNos.length > 0 ? 'REFUND' : order.state
  const view = {
    appid: order.appid,
    mchid: order.mchid,
    out_trade_no: order.outTradeNo,
    trade_state: state,
    trade_state_desc: DESCRIPTIONS[state],
    attach: order.attach ?? '',
    payer: { openid: order.openid },
    promotion_detail: [],
  }
  if (order.paidAt === undefined) return { ...view, amount: { total: order.totalFen, currency: 'CNY' } }
  return {
    ...view,
    transaction_id: order.transactionId,
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    success_time: chinaTime(order.paidAt),
    amount: { total: order.totalFen, payer_total: order.totalFen, currency: 'CNY', payer_currency: 'CNY' },
  }
}
