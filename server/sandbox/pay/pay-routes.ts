import type { FastifyInstance } from 'fastify'
import type { Traffic } from '../gateway/door.ts'
import { Authorization } from './authorization.ts'
import { certificatesView, type VerificationMode } from './certificates.ts'
import { closeOrder, findOrder, ownOrder, placeOrder } from './order.ts'
import { payRoute, type PayHandler } from './pay-door.ts'
import type { Refunds } from './refund.ts'
import { transactionView } from './transaction.ts'

/** api.mch.weixin.qq.com */
export function payRoutes(
  app: FastifyInstance,
  traffic: Traffic,
  refunds: Refunds,
  verification: () => VerificationMode,
): void {
  const { world } = traffic
  const authorization = new Authorization(world)
  const route = (method: 'GET' | 'POST', url: string, handler: PayHandler): void =>
    payRoute(app, traffic, authorization, method, url, handler)

  route('POST', '/v3/pay/transactions/jsapi', ({ json, signWith }) => ({
    status: 200,
    body: placeOrder(world, json, signWith),
  }))
  route('GET', '/v3/pay/transactions/out-trade-no/:no', ({ params, query }) => ({
    status: 200,
    body: transactionView(ownOrder(world, findOrder(world, params.no!), query.mchid)),
  }))
  route('GET', '/v3/pay/transactions/id/:id', ({ params, query }) => {
    const outTradeNo = world.state.transactions[params.id!] ?? ''
    return { status: 200, body: transactionView(ownOrder(world, findOrder(world, outTradeNo), query.mchid)) }
  })
  route('POST', '/v3/pay/transactions/out-trade-no/:no/close', ({ params, json }) => {
    closeOrder(world, params.no!, json)
    return { status: 204 }
  })
  route('POST', '/v3/refund/domestic/refunds', ({ json, signWith }) => ({
    status: 200,
    body: refunds.request(json, signWith),
  }))
  route('GET', '/v3/refund/domestic/refunds/:no', ({ params }) => ({ status: 200, body: refunds.query(params.no!) }))
  route('GET', '/v3/certificates', () => ({ status: 200, body: certificatesView(world, verification()) }))
}
