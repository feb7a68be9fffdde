import { z } from 'zod'
import { text } from './field-shapes.ts'
import { WechatPayError } from './wechat-pay.errors.ts'

/** Reads a verified reply; one we do not understand leaves open what happened, so its outcome is `unknown`. */
export function believe<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw unbelieved('reply-malformed', 'not of the documented form', cause)
  }
}

/** A genuine reply, but to another question. */
export const mismatch = (subject: 'order' | 'refund'): WechatPayError =>
  unbelieved('reply-mismatch', `about another ${subject}`)

/** Throws ZodError. */
export const readPrepayId = (reply: unknown): string => z.object({ prepay_id: text }).parse(reply).prepay_id

/** 268449538 and 268498689 are the finer codes that come with one of several coarse ones. */
const paidDetails = ['268449538', '268498689']

export const saysPaid = (error: unknown): boolean =>
  isRefusal(error) && (['ORDERPAID', 'ORDER_PAID'].includes(error.code) || paidDetails.includes(error.detailCode ?? ''))

export const saysClosed = (error: unknown): boolean =>
  isRefusal(error) && ['ORDER_CLOSED', 'ORDERCLOSED'].includes(error.code)

/** Only a 404 of WeChat Pay's own form: a proxy's 404 says nothing about orders. */
export const saysAbsent = (error: unknown): boolean =>
  isRefusal(error) &&
  error.httpStatus === 404 &&
  ['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'RESOURCE_NOT_EXISTS'].includes(error.code)

const isRefusal = (error: unknown): error is WechatPayError =>
  error instanceof WechatPayError && error.outcome === 'refused'

function unbelieved(code: string, message: string, cause?: unknown): WechatPayError {
  return new WechatPayError(
    { httpStatus: 200, code, message, detailCode: null, requestId: null, outcome: 'unknown' },
    { cause },
  )
}
