import type { Notifier } from '../notify/notifier.ts'
import { chinaTime, DAY, MINUTE, SECOND } from '../world/clock.ts'
import type { Order, Refund, SigningMode } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { checked, fingerprintOf } from './body.ts'
import { findOrder } from './order.ts'
import { PayError } from './pay-error.ts'
import { RateWindow } from './rate-window.ts'
import { refundBody, type RefundBody } from './refund-body.ts'

const MOST_REFUNDS = 50
const REFUNDABLE_FOR = 365 * DAY
const SPACING = MINUTE
const PROCESSING_FOR = 3 * SECOND
const ACCEPTED_PER_SECOND = 150
const REFUSED_PER_SECOND = 6

export interface RefundPolicy {
  /** How long a refund stays PROCESSING (virtual ms, before the time scale); null = until settled by hand. */
  processingMs: number | null
  outcome: Refund['settleTo']
}

export const usualRefundPolicy = (): RefundPolicy => ({ processingMs: PROCESSING_FOR, outcome: 'SUCCESS' })

/** The refunds of the merchant: accepted at once, settled later. */
export class Refunds {
  policy = usualRefundPolicy()
  private readonly accepted = new RateWindow(ACCEPTED_PER_SECOND)
  private readonly refused = new RateWindow(REFUSED_PER_SECOND)

  constructor(
    private readonly world: World,
    private readonly notifier: Notifier,
  ) {}

  /** Puts the waiting settlements of a restored state back on the timers. */
  resume(): void {
    for (const refund of Object.values(this.world.state.refunds)) this.plan(refund)
  }

  /** Accepts a refund, or answers a repeated one. Above 6 refusals in a second every refusal becomes FREQUENCY_LIMITED. */
  request(json: unknown, signWith: SigningMode): object {
    try {
      return refundView(this.accept(json, signWith))
    } catch (error) {
      if (!(error instanceof PayError) || this.refused.admits(this.world.clock.now())) throw error
      throw new PayError('frequency', '错误请求过于频繁，请降低频率')
    }
  }

  query(outRefundNo: string): object {
    const refund = this.world.state.refunds[outRefundNo]
    if (!refund) throw new PayError('resourceMissing', '退款单不存在')
    return refundView(refund)
  }

  /**
   * Ends PROCESSING now. CLOSED gives the amount back to what may still be refunded. An ABNORMAL one may still succeed: the
   * merchant has seen to it on the platform.
   */
  settle(refund: Refund, to = refund.settleTo): void {
    const isSeenTo = refund.status === 'ABNORMAL' && to === 'SUCCESS'
    if (refund.status !== 'PROCESSING' && !isSeenTo) return
    if (isSeenTo) this.world.state.balanceFen -= refund.refundFen
    refund.status = to
    refund.settleAt = undefined
    if (to === 'SUCCESS') refund.successAt = this.world.clock.now()
    else this.world.state.balanceFen += refund.refundFen
    this.world.changed()
    this.notifier.refundSettled(refund)
  }

  private accept(json: unknown, signWith: SigningMode): Refund {
    const body = checked(refundBody, json)
    const { state, clock } = this.world
    const known = state.refunds[body.out_refund_no]
    const fingerprint = fingerprintOf(body)
    if (known) {
      if (known.fingerprint !== fingerprint)
        throw new PayError('business', '退款单号已存在，且请求参数与首次请求不一致')
      known.requestCount += 1
      this.world.changed()
      return known
    }
    const order = this.paidOrder(body)
    this.checkLimits(order, body)
    if (state.balanceFen < body.amount.refund) throw new PayError('notEnough', '基本账户余额不足，请充值后重新发起')
    if (!this.accepted.admits(clock.now())) throw new PayError('frequency', '频率超限，请稍后重试')
    const { processingMs, outcome } = this.policy
    const refund: Refund = {
      outRefundNo: body.out_refund_no,
      refundId: this.world.ids.refundId(),
      outTradeNo: order.outTradeNo,
      transactionId: order.transactionId!,
      ...(body.reason !== undefined && { reason: body.reason }),
      ...(body.notify_url !== undefined && { notifyUrl: body.notify_url }),
      refundFen: body.amount.refund,
      totalFen: order.totalFen,
      createdAt: clock.now(),
      status: 'PROCESSING',
      ...(processingMs !== null && { settleAt: clock.now() + processingMs * this.world.timeScale }),
      settleTo: outcome,
      fingerprint,
      requestCount: 1,
      signWith,
    }
    state.refunds[refund.outRefundNo] = refund
    state.balanceFen -= refund.refundFen
    order.refundNos.push(refund.outRefundNo)
    this.world.changed()
    this.plan(refund)
    return refund
  }

  private paidOrder(body: RefundBody): Order {
    const { transaction_id: transactionId, out_trade_no: outTradeNo } = body
    const byTransaction = transactionId === undefined ? undefined : this.world.state.transactions[transactionId]
    const number = transactionId === undefined ? outTradeNo : byTransaction
    if (transactionId === undefined && outTradeNo === undefined) {
      throw new PayError('param', 'transaction_id和out_trade_no不能同时为空')
    }
    const order = number === undefined ? undefined : findOrder(this.world, number)
    if (!order) throw new PayError('resourceMissing', '订单不存在')
    if (outTradeNo !== undefined && outTradeNo !== order.outTradeNo) {
      throw new PayError('business', 'transaction_id和out_trade_no不一致')
    }
    if (order.state !== 'SUCCESS') throw new PayError('business', '订单状态不支持退款：未支付')
    return order
  }

  private checkLimits(order: Order, { amount }: RefundBody): void {
    const now = this.world.clock.now()
    const earlier = order.refundNos.map((number) => this.world.state.refunds[number]!)
    const counted = earlier.filter((refund) => refund.status !== 'CLOSED')
    const refunded = counted.reduce((sum, refund) => sum + refund.refundFen, 0)
    const last = earlier.at(-1)
    if (amount.total !== order.totalFen) throw new PayError('param', '订单金额不一致，请确认原订单金额')
    if (refunded + amount.refund > order.totalFen) throw new PayError('business', '退款金额之和不能大于订单金额')
    if (now > order.paidAt! + REFUNDABLE_FOR) throw new PayError('business', '订单已超过可退款的最大期限')
    if (earlier.length >= MOST_REFUNDS) throw new PayError('business', '一笔订单最多退款50次')
    if (last && now - last.createdAt < SPACING) throw new PayError('frequency', '同一订单多次退款需间隔1分钟')
  }

  private plan(refund: Refund): void {
    if (refund.status !== 'PROCESSING' || refund.settleAt === undefined) return
    this.world.timers.at(refund.settleAt, () => this.settle(refund))
  }
}

function refundView(refund: Refund): object {
  return {
    refund_id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    transaction_id: refund.transactionId,
    out_trade_no: refund.outTradeNo,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    ...(refund.successAt !== undefined && { success_time: chinaTime(refund.successAt) }),
    create_time: chinaTime(refund.createdAt),
    status: refund.status,
    funds_account: 'UNSETTLED',
    amount: {
      total: refund.totalFen,
      refund: refund.refundFen,
      from: [],
      payer_total: refund.totalFen,
      payer_refund: refund.refundFen,
      settlement_refund: refund.refundFen,
      settlement_total: refund.totalFen,
      discount_refund: 0,
      currency: 'CNY',
    },
  }
}
