import type { Dto } from '@tuanke/shared/api/admin/types'
import type { OrderStage } from '@tuanke/shared/order/stage'
import { api, once } from '../../lib/api.ts'

export type OrderRow = Dto<'AdminOrderSummary'>
export type Order = Dto<'AdminOrder'>

export const stages: readonly OrderStage[] = [
  'preparing',
  'ready',
  'shipped',
  'teaming',
  'unpaid',
  'received',
  'refunding',
  'refunded',
  'closed',
]

/** What the desk can look for: a stage, or refunds that have stopped at WeChat. */
export type DeskView = OrderStage | 'refund-stuck'
export const views: readonly DeskView[] = [...stages, 'refund-stuck']

export interface OrderFilter {
  stage?: DeskView
  groupBuyCode?: string
  pickupPointCode?: string
  q?: string
}

/** Query keys of everything an order's change can show up in. */
export const orderKeys = { all: ['orders'], one: (orderNo: string) => ['orders', 'one', orderNo] }
export const touchedByOrder = [orderKeys.all, ['dashboard']]

export const listOrders = (filter: OrderFilter, cursor: string | undefined) =>
  api.get('/api/v1/admin/orders', { query: { ...filter, cursor, limit: 30 } })

export const readOrder = (orderNo: string) => api.get('/api/v1/admin/orders/{orderNo}', { path: { orderNo } })

export const revealReceiver = (orderNo: string, reason: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/receiver', { path: { orderNo }, body: { reason } })

export const shipOrder = (orderNo: string, body: { companyCode: string; trackingNo: string }, key: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/ship', { path: { orderNo }, body, header: once(key) })

export const correctParcel = (orderNo: string, body: { companyCode: string; trackingNo: string }, key: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/parcel', { path: { orderNo }, body, header: once(key) })

export const readyOrder = (orderNo: string, key: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/ready', { path: { orderNo }, header: once(key) })

export const undoReady = (orderNo: string, key: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/undo-ready', { path: { orderNo }, header: once(key) })

export const readyOrders = (orderNos: string[], key: string) =>
  api.post('/api/v1/admin/orders/ready', { body: { orderNos }, header: once(key) })

export const refundOrder = (orderNo: string, reason: string, key: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/refund', { path: { orderNo }, body: { reason }, header: once(key) })

export const refundPart = (
  orderNo: string,
  body: { lines: { itemId: number; quantity: number }[]; reason: string },
  key: string,
) => api.post('/api/v1/admin/orders/{orderNo}/refund-lines', { path: { orderNo }, body, header: once(key) })

export const refundRest = (orderNo: string, reason: string, key: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/refund-rest', { path: { orderNo }, body: { reason }, header: once(key) })

export type Refund = Order['refunds'][number]

export const askRefund = (orderNo: string, outRefundNo: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/refunds/{outRefundNo}/ask', { path: { orderNo, outRefundNo } })

export const sendRefund = (orderNo: string, outRefundNo: string, key: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/refunds/{outRefundNo}/send', {
    ...{ path: { orderNo, outRefundNo }, header: once(key) },
  })

export const settleRefund = (orderNo: string, outRefundNo: string, reason: string, key: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/refunds/{outRefundNo}/settle', {
    ...{ path: { orderNo, outRefundNo }, body: { reason }, header: once(key) },
  })

export const saveNotes = (orderNo: string, body: { merchantNote: string; privateNote: string }) =>
  api.put('/api/v1/admin/orders/{orderNo}/notes', { path: { orderNo }, body })

export type Shipping = Dto<'WechatShippingState'>

export const readShipping = (orderNo: string) =>
  api.get('/api/v1/admin/orders/{orderNo}/wechat-shipping', { path: { orderNo } })

export const retryShipping = (orderNo: string) =>
  api.post('/api/v1/admin/orders/{orderNo}/wechat-shipping/retry', { path: { orderNo } })
