import { randomUUID } from 'node:crypto'
import type { Keyring } from '../sandbox/keyring/keyring.ts'
import { fire, type Hit, type Shot } from './load.ts'
import { openidOf, PRICE_FEN } from './shop.ts'
import { signedSuccess } from './wechat-side.ts'

export interface OrdersRun {
  orders: number
  placeSeconds: number
  notifySeconds: number
  /** Placed and paid, per second of both phases together. */
  perSecond: number
}

interface Target {
  port: number
  keyring: Keyring
  /** Access token of member n; empty for the floor, which knows no members. */
  tokenOf: (n: number) => string
  /** 1 is the hot SKU. */
  skus: number
  /** Members who have not ordered yet. */
  fromMember: number
}

/**
 * Half of the members open a team of two, the other half join one each; then WeChat tells of every payment, and every
 * team forms. The notifications are signed between the two phases, off the clock: that is WeChat's work.
 */
export async function runOrders(target: Target, orders: number): Promise<OrdersRun> {
  const half = orders / 2
  const shot = (n: number, sku: number, teamCode?: string): Shot => ({
    path: '/api/v1/app/orders',
    headers: { authorization: `Bearer ${target.tokenOf(n)}`, 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      ...{ groupBuyCode: `G${sku}`, kind: 'team', items: [{ itemId: sku, quantity: 1 }], delivery: 'pickup' },
      ...{ pickupPointCode: 'PP01', expectedPayableFen: PRICE_FEN, contact: { name: '林小满', phone: '13800000001' } },
      ...(teamCode ? { teamCode } : {}),
    }),
  })
  const skuOf = (i: number): number => (i % target.skus) + 1
  const member = (i: number): number => target.fromMember + i
  const openers = Array.from({ length: half }, (_, i) => shot(member(i), skuOf(i)))
  const opened = await fire(target.port, openers)
  const teams = opened.hits.map((hit) => (JSON.parse(ok(hit)) as { teamCode: string }).teamCode)
  const joiners = teams.map((teamCode, i) => shot(member(half + i), skuOf(i), teamCode))
  const joined = await fire(target.port, joiners)
  const numbers = [...opened.hits, ...joined.hits].map((hit) => (JSON.parse(ok(hit)) as { orderNo: string }).orderNo)
  const told = await Promise.all(
    numbers.map(async (outTradeNo, i): Promise<Shot> => {
      const paid = { outTradeNo, totalFen: PRICE_FEN, openid: openidOf(member(i)) }
      return { path: '/api/wechat/pay/transactions', ...(await signedSuccess(target.keyring, paid)) }
    }),
  )
  const notified = await fire(target.port, told)
  notified.hits.forEach(ok)
  const placeSeconds = opened.seconds + joined.seconds
  const perSecond = orders / (placeSeconds + notified.seconds)
  return { orders, placeSeconds, notifySeconds: notified.seconds, perSecond }
}

/** A benchmark of refusals would measure nothing. */
function ok(hit: Hit): string {
  if (hit.status !== 200 && hit.status !== 204) throw new Error(`answered ${hit.status}: ${hit.body}`)
  return hit.body
}
