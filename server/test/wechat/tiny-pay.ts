import { createPublicKey, verify } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { WechatPayError } from '../../src/platform/wechat-pay/wechat-pay.errors.ts'
import { mchid, merchantKeys, merchantSerial, now, signedHeaders } from './pay-fixture.ts'
import { json, type Seen, startTinyServer, type TinyServer } from './tiny-server.ts'

/** A tiny server that answers as WeChat Pay does: successes signed, errors not. */
export interface TinyPay extends TinyServer {
  answerSigned(body: unknown): void
  answerError(status: number, code: string, requestId?: string): void
}

export async function startTinyPay(): Promise<TinyPay> {
  const server = await startTinyServer()
  const tiny: TinyPay = Object.assign(server, {
    answerSigned: (body: unknown) => {
      server.answer = (_, reply) => sendSignedReply(reply, JSON.stringify(body))
    },
    answerError: (status: number, code: string, requestId = '08F7-268435461') => {
      server.answer = (_, reply) => json(reply, status, { code, message: '说明' }, { 'Request-ID': requestId })
    },
  })
  return tiny
}

export function sendSignedReply(
  reply: ServerResponse,
  body: string,
  status = 200,
  headers: Record<string, string> = signedHeaders(body),
): void {
  reply.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body === '' ? undefined : body)
}

export const order = {
  outTradeNo: 'T202606080001',
  description: '冰糖橙 5 斤',
  totalFen: 1000,
  openid: 'o1',
  expireAt: new Date(now.getTime() + 900_000),
  notifyUrl: 'https://shop.example/api/wechat/pay-notifications',
}

export const refund = {
  outRefundNo: 'R202606080001',
  transactionId: '4200000000202606081234567890',
  refundFen: 400,
  totalFen: 1000,
  reason: '拼团未成',
  notifyUrl: 'https://shop.example/api/wechat/refund-notifications',
}

/** The error that a call ends with; anything else fails the test. */
export async function failure(call: Promise<unknown>): Promise<WechatPayError> {
  const error: unknown = await call.then(
    (value) => `succeeded with ${JSON.stringify(value)}`,
    (reason: unknown) => reason,
  )
  if (!(error instanceof WechatPayError)) throw new Error(`not a WechatPayError: ${String(error)}`)
  return error
}

/** Checks a request as WeChat Pay would: over the bytes and the target that arrived. */
export function isSignedByMerchant(seen: Seen): boolean {
  const form =
    /^WECHATPAY2-SHA256-RSA2048 mchid="(\d+)",nonce_str="(\w+)",timestamp="(\d+)",serial_no="(\w+)",signature="(.+)"$/
  const [, id, nonce, timestamp, serial, signature] = form.exec(seen.headers.authorization ?? '') ?? []
  const text = `${seen.method}\n${seen.target}\n${timestamp}\n${nonce}\n${seen.body}\n`
  const key = createPublicKey(merchantKeys.privateKey)
  const isRight = verify('sha256', Buffer.from(text), key, Buffer.from(signature ?? '', 'base64'))
  return isRight && id === mchid && serial === merchantSerial && timestamp === String(now.getTime() / 1000)
}
