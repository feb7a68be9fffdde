import { GONE_NAME } from '@tuanke/shared/member/display-name'
import type { Holding } from './holding.ts'

const OWN_ORDERS = 'orderId IN (SELECT id FROM orders WHERE memberId = ?)'
const BOOKS = 'Money moved: accounts are kept for as long as the law asks, without a name.'
const COUNTS = 'A number for a limit or a sum; it says nothing about the person.'

/** Orders, money and after-sale cases. */
export const tradeHoldings: readonly Holding[] = [
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
  {
    table: 'payments',
    shown: ['orderId', 'outTradeNo', 'transactionId', 'amountFen', 'status', 'createdAt', 'succeededAt'],
    onDeletion: 'keep',
    why: BOOKS,
  },
  {
    table: 'refunds',
    whose: OWN_ORDERS,
    shown: ['orderId', 'amountFen', 'cause', 'status', 'createdAt', 'succeededAt'],
    onDeletion: 'keep',
    why: BOOKS,
  },
  {
    table: 'shipments',
    whose: OWN_ORDERS,
    shown: ['orderId', 'companyName', 'trackingNo', 'createdAt'],
    onDeletion: 'keep',
    why: BOOKS,
  },
  { table: 'group_buy_members', shown: [], onDeletion: 'keep', why: COUNTS },
  { table: 'group_buy_item_members', shown: [], onDeletion: 'keep', why: COUNTS },
  {
    table: 'after_sales',
    shown: [
      ...['code', 'orderId', 'kind', 'reason', 'description', 'picturesJson', 'state', 'amountFen', 'reply'],
      ...['returnCarrier', 'returnTrackingNo', 'score', 'scoreText', 'createdAt', 'decidedAt', 'endedAt'],
    ],
    onDeletion: { description: '', picturesJson: '[]', scoreText: '' },
    why: BOOKS,
  },
  {
    table: 'after_sale_events',
    whose: `actorKind = 'member' AND afterSaleId IN (SELECT id FROM after_sales WHERE memberId = ?)`,
    shown: ['afterSaleId', 'fromState', 'toState', 'note', 'createdAt'],
    onDeletion: { note: '' },
    why: BOOKS,
  },
]
