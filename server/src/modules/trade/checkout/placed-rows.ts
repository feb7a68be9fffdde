import type { LineMoney, Price } from '@tuanke/shared/order/price'
import type { Param } from '../../../platform/db/tx.ts'
import type { Offer } from '../group-buy/offer.ts'
import type { OrderPlaced, PlaceOrderInput } from './dto/place-order.dto.ts'
import type { PricedLine } from './price-order.ts'
import type { Destination } from './read-destination.ts'
import type { EncryptedContact } from './encrypt-contact.ts'

interface Placing {
  memberId: number
  input: PlaceOrderInput
  offer: Offer
  price: Price<PricedLine>
  destination: Destination
  sharerMemberId: number | null
  couponId: number | null
  now: Date
  placed: OrderPlaced
  contact: EncryptedContact
  teamId: number | null
}

type Row = Record<string, Param>

/** The row of a new order: unpaid, waiting, holding its seat. The name and phone come encrypted. */
export function orderRow(placing: Placing): Row & { teamId: number | null; seatMemberId: number | null } {
  const { memberId, input, offer, price, destination, placed, contact, teamId, now } = placing
  return {
    orderNo: placed.orderNo,
    memberId,
    groupBuyId: offer.groupBuyId,
    kind: input.kind,
    teamId,
    seatMemberId: teamId === null ? null : memberId,
    paymentState: 'unpaid',
    fulfilmentState: 'waiting',
    afterSaleState: 'none',
    goodsFen: price.goodsFen,
    levelDiscountFen: price.levelDiscountFen,
    couponDiscountFen: price.couponDiscountFen,
    pointsDiscountFen: price.pointsDiscountFen,
    shippingFen: price.shippingFen,
    payableFen: price.payableFen,
    refundedFen: 0,
    couponId: price.isCouponUsed ? placing.couponId : null,
    pointsUsed: price.pointsUsed,
    shippingDiscountFen: price.shippingDiscountFen,
    levelShippingDiscountFen: price.levelShippingDiscountFen,
    levelName: price.levelDiscountFen + price.levelShippingDiscountFen > 0 ? (offer.level?.name ?? null) : null,
    delivery: input.delivery,
    pickupPointId: destination.pickup?.pickupPointId ?? null,
    pickupFromAt: destination.pickup?.pickupFromAt ?? null,
    pickupToAt: destination.pickup?.pickupToAt ?? null,
    pickupCode: null,
    ...contact,
    region: destination.address?.region ?? null,
    addressSealed: destination.address?.detailSealed ?? null,
    buyerNote: input.buyerNote ?? '',
    merchantNote: '',
    privateNote: '',
    sharerMemberId: placing.sharerMemberId,
    createdAt: now,
    payDeadlineAt: new Date(placed.payDeadlineAt),
  }
}

/** One row per line, its stock held. */
export function lineRows(orderId: number, lines: (PricedLine & LineMoney)[], hasPerishableAck: boolean): Row[] {
  return lines.map((line) => ({
    orderId,
    itemId: line.itemId,
    skuId: line.skuId,
    title: line.title,
    spec: line.spec,
    imageUrl: line.imageUrl,
    unitPriceFen: line.unitPriceFen,
    quantity: line.quantity,
    goodsFen: line.goodsFen,
    levelDiscountFen: line.levelDiscountFen,
    couponDiscountFen: line.couponDiscountFen,
    pointsDiscountFen: line.pointsDiscountFen,
    pointsUsed: line.pointsUsed,
    payableFen: line.payableFen,
    refundedFen: 0,
    refundedQuantity: 0,
    holdState: 'held',
    hasPerishableAck: line.isPerishable && hasPerishableAck,
  }))
}

/** The first attempt to collect the money carries the order's own number. */
export function paymentRow(orderId: number, memberId: number, placed: OrderPlaced, now: Date): Row {
  return {
    orderId,
    memberId,
    outTradeNo: placed.orderNo,
    amountFen: placed.payableFen,
    status: 'pending',
    createdAt: now,
  }
}
