import { DAY, HOUR, MINUTE, SECOND } from '../world/clock.ts'
import type { Order, SigningMode } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { checked, fingerprintOf } from './body.ts'
import { closeBody, orderBody } from './order-body.ts'
import { PayError } from './pay-error.ts'

const UNPAID_KEPT = 7 * DAY
export const PREPAY_VALID = 2 * HOUR

/** The order under this number in its present state: one left unpaid for seven days has closed by itself. */
export function findOrder(world: World, outTradeNo: string): Order | undefined {
  const order = world.state.orders[outTradeNo]
  if (order?.state === 'NOTPAY' && world.clock.now() >= order.createdAt + UNPAID_KEPT) {
    order.state = 'CLOSED'
    order.closedAt = order.createdAt + UNPAID_KEPT
    world.changed()
  }
  return order
}

/** Places an order, or re-enters it with the same body. Returns a fresh prepay id. */
export function placeOrder(world: World, json: unknown, signWith: SigningMode): { prepay_id: string } {
  const body = checked(orderBody, json)
  const { keyring, clock, state } = world
  const now = clock.now()
  if (body.mchid !== keyring.mchid || body.appid !== keyring.appid) {
    throw new PayError('appidMchid', 'appid和mchid不匹配，请检查后再试')
  }
  if (state.people[body.payer.openid]?.appid !== body.appid) throw new PayError('openid', 'openid和appid不匹配')
  const fingerprint = fingerprintOf(body)
  const known = findOrder(world, body.out_trade_no)
  if (known) checkReentry(known, fingerprint, now)
  else {
    const timeExpireAt = body.time_expire === undefined ? undefined : Date.parse(body.time_expire)
    // WeChat counts whole seconds; one second of grace keeps "exactly one minute" legal.
    if (timeExpireAt !== undefined && timeExpireAt < now + MINUTE - SECOND) {
      throw new PayError('param', '订单失效时间至少为1分钟之后', { field: '/body/time_expire', location: 'body' })
    }
    state.orders[body.out_trade_no] = {
      outTradeNo: body.out_trade_no,
      appid: body.appid,
      mchid: body.mchid,
      openid: body.payer.openid,
      description: body.description,
      ...(body.attach !== undefined && { attach: body.attach }),
      notifyUrl: body.notify_url,
      totalFen: body.amount.total,
      ...(timeExpireAt !== undefined && { timeExpireAt }),
      createdAt: now,
      state: 'NOTPAY',
      fingerprint,
      signWith,
      refundNos: [],
    }
  }
  const prepayId = world.ids.prepayId()
  state.prepays[prepayId] = { outTradeNo: body.out_trade_no, createdAt: now }
  world.changed()
  return { prepay_id: prepayId }
}

function checkReentry(order: Order, fingerprint: string, now: number): void {
  if (order.state === 'SUCCESS') throw new PayError('alreadyPaid', '该订单已支付')
  if (order.state === 'CLOSED') throw new PayError('closed', '该订单已关闭，请重新下单')
  if (order.fingerprint !== fingerprint) throw new PayError('reentry', '请求重入时，参数与首次请求时不一致')
  if (order.timeExpireAt !== undefined && now >= order.timeExpireAt) throw new PayError('closed', '该订单已过期')
}

/** Closes an unpaid order; closing a closed one succeeds. */
export function closeOrder(world: World, outTradeNo: string, json: unknown): void {
  const body = checked(closeBody, json)
  const order = ownOrder(world, findOrder(world, outTradeNo), body.mchid)
  if (order.state === 'SUCCESS') throw new PayError('closePaid', '该订单已支付')
  if (order.state === 'CLOSED') return
  order.state = 'CLOSED'
  order.closedAt = world.clock.now()
  world.changed()
}

/** Refuses when there is no order, or the merchant given is not its own. */
export function ownOrder(world: World, order: Order | undefined, mchid: string | undefined): Order {
  if (mchid === undefined) throw new PayError('param', '缺少参数mchid', { field: 'mchid', location: 'query' })
  if (mchid !== world.keyring.mchid) throw new PayError('mchidOrder', '商户号与订单不匹配')
  if (!order) throw new PayError('orderMissing', '订单不存在')
  return order
}
