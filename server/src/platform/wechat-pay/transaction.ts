import { z } from 'zod'
import { fen, instant, text } from './field-shapes.ts'

/** States of an order at WeChat Pay. REFUND means that there is a refund, not that everything went back. */
export type TradeState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'

/** Money that a member has paid, as WeChat Pay states it. Whether it is the right sum for the order is for the caller. */
export interface PaidTransaction {
  outTradeNo: string
  transactionId: string
  successAt: Date
  /** The sum of the order. */
  totalFen: number
  /** What the member paid of it; the rest is WeChat's own coupons. */
  payerTotalFen: number
  currency: string
  appid: string
  mchid: string
  openid: string
  attach: string | null
}

const identity = { appid: text, mchid: text, out_trade_no: text }

const paidShape = z.object({
  ...identity,
  trade_state: z.enum(['SUCCESS', 'REFUND']),
  transaction_id: text,
  success_time: instant,
  amount: z.object({ total: fen, payer_total: z.int().min(0), currency: text }),
  payer: z.object({ openid: text }),
  attach: z.string().optional(),
})

const unpaidShape = z.object({
  ...identity,
  trade_state: z.enum(['NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR']),
})

export type TransactionFacts =
  | ({ paid: true; state: 'SUCCESS' | 'REFUND' } & PaidTransaction)
  | { paid: false; state: Exclude<TradeState, 'SUCCESS' | 'REFUND'>; outTradeNo: string; appid: string; mchid: string }

/** Reads a transaction, of a notification or of a query alike. Unknown further fields are ignored. Throws ZodError. */
export function readTransaction(plain: unknown): TransactionFacts {
  const facts = z.discriminatedUnion('trade_state', [paidShape, unpaidShape]).parse(plain)
  const { appid, mchid, out_trade_no: outTradeNo } = facts
  if (!('transaction_id' in facts)) return { paid: false, state: facts.trade_state, outTradeNo, appid, mchid }
  return {
    paid: true,
    state: facts.trade_state,
    outTradeNo,
    transactionId: facts.transaction_id,
    successAt: facts.success_time,
    totalFen: facts.amount.total,
    payerTotalFen: facts.amount.payer_total,
    currency: facts.amount.currency,
    appid,
    mchid,
    openid: facts.payer.openid,
    attach: facts.attach ?? null,
  }
}
