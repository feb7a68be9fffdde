import { GONE_NAME } from '@tuanke/shared/member/display-name'
import { defineDeletionBlocker, definePersonalData } from '../../personal-data.ts'

const OWN_ORDERS = 'orderId IN (SELECT id FROM orders WHERE memberId = ?)'
const BOOKS = 'Money moved: accounts are kept for as long as the law asks, without a name.'

definePersonalData([
  {
    table: 'orders',
    shown: [
      ...['orderNo', 'kind', 'paymentState', 'fulfilmentState', 'afterSaleState', 'goodsFen', 'couponDiscountFen'],
      ...['pointsDiscountFen', 'shippingFen', 'payableFen', 'refundedFen', 'delivery', 'contactNameSealed'],
      ...['contactPhoneSealed', 'region', 'addressSealed', 'buyerNote', 'merchantNote', 'createdAt', 'paidAt'],
      ...['readyAt', 'shippedAt', 'receivedAt', 'closedAt'],
    ],
    onDeletion: {
      ...{ contactNameSealed: { sealed: GONE_NAME }, contactPhoneSealed: { sealed: '' } },
      ...{ contactPhoneIndex: '', contactPhoneLast4: '', region: null, addressSealed: null },
      ...{ buyerNote: '', merchantNote: '', privateNote: '' },
    },
    why: BOOKS,
  },
  {
    table: 'order_lines',
    whose: OWN_ORDERS,
    shown: ['orderId', 'title', 'spec', 'unitPriceFen', 'quantity', 'payableFen', 'refundedFen', 'refundedQuantity'],
    onDeletion: 'keep',
    why: BOOKS,
  },
  {
    table: 'order_events',
    whose: `actorKind = 'member' AND ${OWN_ORDERS}`,
    shown: ['orderId', 'field', 'fromState', 'toState', 'reason', 'createdAt'],
    onDeletion: { reason: '' },
    why: BOOKS,
  },
])

defineDeletionBlocker('unpaid-orders', `orders WHERE memberId = ? AND paymentState = 'unpaid'`)
defineDeletionBlocker(
  'running-orders',
  `orders WHERE memberId = ? AND paymentState = 'paid' AND fulfilmentState NOT IN ('received', 'cancelled')`,
)
