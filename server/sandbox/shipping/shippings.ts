import type { Pusher } from '../push/pusher.ts'
import { DAY, SECOND } from '../world/clock.ts'
import type { Order } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { WxError } from '../wx/wx-error.ts'
import { shippingRequest } from './shipping-body.ts'
import type { Shipping } from './shipping-state.ts'

const [TO_SHIP, SHIPPED, CONFIRMED, COMPLETE, REFUNDED] = [1, 2, 3, 4, 5]
const EXPRESS = 1
/** When the money is free, counted from the shipping: parcels travel. */
const SETTLES_AFTER = { express: 10 * DAY, other: 2 * DAY }
/** As pushed: the buyer, or time. */
const [BY_BUYER, BY_TIME] = [1, 2]

/** WeChat's order management: it holds the money of every order until it is shipped and confirmed. */
export class Shippings {
  /** Seconds after the payment in which the order cannot be found yet. */
  appearsAfterSeconds = 0
  isManaged = true

  constructor(
    private readonly world: World,
    private readonly pusher: Pusher,
  ) {}

  resume(): void {
    for (const shipping of Object.values(this.world.state.shippings)) this.plan(shipping)
  }

  reset(): void {
    this.appearsAfterSeconds = 0
    this.isManaged = true
  }

  upload(body: Record<string, unknown>): object {
    const order = this.keyed(body.order_key)
    const request = shippingRequest(body)
    if (request.openid !== order.openid) throw new WxError(10060031, 'openid does not own the order')
    if (this.stateOf(order) === REFUNDED) throw new WxError(10060004, 'order can not be shipped')
    const before = this.world.state.shippings[order.transactionId!]
    if (before) this.correct(before, request)
    const now = this.world.clock.now()
    const { openid: _, ...facts } = request
    const after = request.logisticsType === EXPRESS ? SETTLES_AFTER.express : SETTLES_AFTER.other
    const shippedAt = before?.shippedAt ?? now
    const shipping: Shipping = {
      ...facts,
      transactionId: order.transactionId!,
      shippedAt,
      isReshipped: before !== undefined,
      settlesAt: shippedAt + after,
    }
    this.world.state.shippings[shipping.transactionId] = shipping
    this.world.changed()
    this.plan(shipping)
    this.push(order, shipping)
    return { errcode: 0, errmsg: 'ok' }
  }

  get(body: Record<string, unknown>): object {
    const order =
      typeof body.transaction_id === 'string'
        ? this.byTransaction(body.transaction_id)
        : this.byTradeNo(body.merchant_id, body.merchant_trade_no)
    const shipping = this.world.state.shippings[order.transactionId!]
    return {
      errcode: 0,
      errmsg: 'ok',
      order: {
        transaction_id: order.transactionId,
        merchant_id: order.mchid,
        merchant_trade_no: order.outTradeNo,
        description: order.description,
        paid_amount: order.totalFen,
        openid: order.openid,
        pay_time: Math.floor(order.paidAt! / SECOND),
        order_state: this.stateOf(order),
        in_complaint: false,
        shipping: {
          delivery_mode: shipping?.deliveryMode ?? 0,
          logistics_type: shipping?.logisticsType ?? 0,
          finish_shipping: shipping !== undefined,
          finish_shipping_count: shipping?.isReshipped ? 2 : shipping ? 1 : 0,
          goods_desc: shipping?.shippingList[0]?.item_desc ?? '',
          shipping_list: shipping?.shippingList ?? [],
        },
      },
    }
  }

  /** What the buyer does in WeChat's confirm component. @returns false when it is not theirs or cannot be confirmed */
  confirm(openid: string, transactionId: string): boolean {
    const order = this.paid(this.world.state.orders[this.world.state.transactions[transactionId] ?? ''])
    const shipping = this.world.state.shippings[transactionId]
    if (!order || !shipping || order.openid !== openid || this.stateOf(order) !== SHIPPED) return false
    this.end(order, shipping, BY_BUYER)
    return true
  }

  private stateOf(order: Order): number {
    const shipping = this.world.state.shippings[order.transactionId!]
    const refunds = order.refundNos.map((no) => this.world.state.refunds[no]!)
    const back = refunds.filter(({ status }) => status !== 'CLOSED').reduce((sum, { refundFen }) => sum + refundFen, 0)
    if (back >= order.totalFen) return REFUNDED
    if (!shipping) return TO_SHIP
    if (shipping.settledAt !== undefined) return COMPLETE
    return shipping.confirmedAt === undefined ? SHIPPED : CONFIRMED
  }

  /** A second shipping is a correction: once, not the same again, not after the end. */
  private correct(
    before: Shipping,
    { uploadTime, shippingList, logisticsType }: ReturnType<typeof shippingRequest>,
  ): void {
    if (before.confirmedAt !== undefined) throw new WxError(10060002, 'order has been shipped')
    const isSame =
      JSON.stringify([shippingList, logisticsType]) === JSON.stringify([before.shippingList, before.logisticsType])
    if (isSame) throw new WxError(10060023, 'shipping info unchanged')
    if (before.isReshipped) throw new WxError(10060003, 'reshipping is allowed once')
    if (uploadTime <= before.uploadTime) throw new WxError(268485216, 'upload_time must increase')
  }

  private keyed(key: unknown): Order {
    const { order_number_type: type, ...names } = (key ?? {}) as Record<string, unknown>
    if (type === 2 && typeof names.transaction_id === 'string') return this.byTransaction(names.transaction_id)
    if (type === 1) return this.byTradeNo(names.mchid, names.out_trade_no)
    throw new WxError(268485194, 'order_key invalid')
  }

  private byTransaction(transactionId: string): Order {
    return this.known(this.world.state.orders[this.world.state.transactions[transactionId] ?? ''])
  }

  private byTradeNo(mchid: unknown, outTradeNo: unknown): Order {
    const order = this.world.state.orders[String(outTradeNo)]
    return this.known(order?.mchid === mchid ? order : undefined)
  }

  private known(order: Order | undefined): Order {
    const paid = this.paid(order)
    if (!paid) throw new WxError(10060001, 'order not exist')
    return paid
  }

  private paid(order: Order | undefined): Order | undefined {
    if (order?.paidAt === undefined) return undefined
    return this.world.clock.now() >= order.paidAt + this.appearsAfterSeconds * SECOND ? order : undefined
  }

  /** Money is settled by time when nobody confirms. */
  private plan(shipping: Shipping): void {
    if (shipping.settledAt !== undefined) return
    this.world.timers.at(shipping.settlesAt, () => {
      const now = this.world.state.shippings[shipping.transactionId]
      const order = this.world.state.orders[this.world.state.transactions[shipping.transactionId] ?? '']
      if (now === shipping && order && this.stateOf(order) === SHIPPED) this.end(order, shipping, BY_TIME)
    })
  }

  private end(order: Order, shipping: Shipping, confirmMethod: number): void {
    const now = this.world.clock.now()
    Object.assign(shipping, { confirmedAt: now, confirmMethod, settledAt: now })
    this.world.changed()
    this.push(order, shipping)
  }

  private push(order: Order, shipping: Shipping): void {
    const seconds = (at: number | undefined) => (at === undefined ? undefined : Math.floor(at / SECOND))
    this.pusher.send({
      Event: 'trade_manage_order_settlement',
      transaction_id: shipping.transactionId,
      merchant_id: order.mchid,
      merchant_trade_no: order.outTradeNo,
      pay_time: seconds(order.paidAt),
      shipped_time: seconds(shipping.shippedAt),
      estimated_settlement_time: seconds(shipping.settlesAt),
      ...(shipping.confirmedAt !== undefined && {
        confirm_receive_method: shipping.confirmMethod,
        confirm_receive_time: seconds(shipping.confirmedAt),
        settlement_time: seconds(shipping.settledAt),
      }),
    })
  }
}
