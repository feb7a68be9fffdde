import { type ClientParameters, clientParameters } from './client-parameters.ts'
import { type PayNotification, parseNotification } from './parse-notification.ts'
import { believe, mismatch, readPrepayId, saysAbsent, saysClosed, saysPaid } from './read-reply.ts'
import { type RefundFacts, readRefund } from './refund.ts'
import { orderPath, type PrepayInput, prepayBody, type RefundInput, refundBody } from './request-bodies.ts'
import { checkOutRefundNo, checkOutTradeNo } from './request-limits.ts'
import { type Edge, type SignedRequest, sendSigned } from './send-signed.ts'
import { newNonce } from './sign-request.ts'
import { readTransaction, type TransactionFacts } from './transaction.ts'
import type { ReceivedHeaders } from './verify-signature.ts'
import { readSettings, type WechatPayConfig, type WechatPaySettings } from './wechat-pay.config.ts'

export type OrderQuery = { found: false } | ({ found: true } & TransactionFacts)
export type RefundQuery = { found: false } | ({ found: true } & RefundFacts)
export type CloseResult = 'closed' | 'already-paid' | 'not-found'

/**
 * Client of api.mch.weixin.qq.com for one merchant and its mini-program. Every method throws WechatPayError and nothing
 * else; with outcome `unknown` the request may have been carried out, and the caller queries.
 */
export class WechatPayClient {
  private readonly settings: WechatPaySettings

  /** @throws Error when a key cannot be read, so that a wrong configuration stops the boot. */
  constructor(
    config: WechatPayConfig,
    private readonly edge: Edge,
  ) {
    this.settings = readSettings(config)
  }

  /**
   * Places an order. The same call again gives a fresh prepay id; the same number with anything else changed is refused.
   *
   * @returns a prepay id, good for two hours.
   */
  async prepay(input: PrepayInput): Promise<{ prepayId: string }> {
    const body = prepayBody(this.settings, input, this.edge.now())
    const reply = await this.send({ method: 'POST', target: '/v3/pay/transactions/jsapi', body })
    return believe(() => ({ prepayId: readPrepayId(reply) }))
  }

  /** What the phone passes to `wx.requestPayment`; valid for about as long as the prepay id. */
  clientParameters(prepayId: string): ClientParameters {
    const timestamp = Math.floor(this.edge.now().getTime() / 1000)
    const input = { appid: this.settings.appid, timestamp, nonce: newNonce(), prepayId }
    return clientParameters(this.settings.merchant.privateKey, input)
  }

  /** State of an order; its money facts when it is paid. */
  async queryByOutTradeNo(outTradeNo: string): Promise<OrderQuery> {
    checkOutTradeNo(outTradeNo)
    const target = `${orderPath(outTradeNo)}?mchid=${encodeURIComponent(this.settings.mchid)}`
    const found = await this.find(target)
    if (!found) return { found: false }
    const facts = believe(() => readTransaction(found.reply))
    // The signature covers the body but not the question, so a genuine reply to another question must not do.
    const isOurs = facts.outTradeNo === outTradeNo && facts.mchid === this.settings.mchid
    if (!isOurs || facts.appid !== this.settings.appid) throw mismatch('order')
    return { found: true, ...facts }
  }

  /**
   * Closes an order so that nobody can pay it any more. Closing a closed one succeeds.
   *
   * @returns `already-paid` or `not-found` come from unsigned replies: query before acting on them.
   */
  async close(outTradeNo: string): Promise<CloseResult> {
    checkOutTradeNo(outTradeNo)
    const body = { mchid: this.settings.mchid }
    try {
      await this.send({ method: 'POST', target: `${orderPath(outTradeNo)}/close`, body })
      return 'closed'
    } catch (error) {
      if (saysPaid(error)) return 'already-paid'
      if (saysClosed(error)) return 'closed'
      if (saysAbsent(error)) return 'not-found'
      throw error
    }
  }

  /**
   * Asks for a refund. Acceptance is not success: the end comes by notification or query. After outcome `unknown` call
   * again with the same `outRefundNo`; another number would be a second refund.
   */
  async refund(input: RefundInput): Promise<RefundFacts> {
    const body = refundBody(input)
    const reply = await this.send({ method: 'POST', target: '/v3/refund/domestic/refunds', body })
    const facts = believe(() => readRefund(reply))
    if (!answers(facts, input)) throw mismatch('refund')
    return facts
  }

  /** State of a refund. */
  async queryRefund(outRefundNo: string): Promise<RefundQuery> {
    checkOutRefundNo(outRefundNo)
    const target = `/v3/refund/domestic/refunds/${encodeURIComponent(outRefundNo)}`
    const found = await this.find(target)
    if (!found) return { found: false }
    const facts = believe(() => readRefund(found.reply))
    if (facts.outRefundNo !== outRefundNo) throw mismatch('refund')
    return { found: true, ...facts }
  }

  /** Reads a notification sent to our notify_url. Throws NotificationError. */
  parseNotification(headers: ReceivedHeaders, rawBody: Buffer): PayNotification {
    return parseNotification(this.settings, headers, rawBody, this.edge.now())
  }

  /** Undefined when WeChat Pay does not know the thing; wrapped, because a reply may itself be anything. */
  private async find(target: string): Promise<{ reply: unknown } | undefined> {
    try {
      return { reply: await this.send({ method: 'GET', target }) }
    } catch (error) {
      if (saysAbsent(error)) return undefined
      throw error
    }
  }

  private send(request: SignedRequest): Promise<unknown> {
    return sendSigned(this.settings, this.edge, request)
  }
}

/** True when a refund that WeChat Pay states is the one that was asked for. */
const answers = (facts: RefundFacts, asked: RefundInput): boolean =>
  facts.outRefundNo === asked.outRefundNo &&
  facts.refundFen === asked.refundFen &&
  (asked.transactionId === undefined || asked.transactionId === facts.transactionId) &&
  (asked.outTradeNo === undefined || asked.outTradeNo === facts.outTradeNo)
