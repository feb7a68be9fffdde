import { z } from 'zod'
import { fen, instant, text } from './field-shapes.ts'

/** PROCESSING goes on by itself; ABNORMAL waits for the merchant (the member's card is closed); the others are final. */
export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'

/** A refund as WeChat Pay states it. */
export interface RefundFacts {
  outRefundNo: string
  refundId: string
  outTradeNo: string
  transactionId: string
  status: RefundStatus
  refundFen: number
  /** The sum of the order. */
  totalFen: number
  /** Null until the money has arrived. */
  successAt: Date | null
  /** Where it went, in WeChat's words, e.g. 支付用户零钱. */
  receivedAccount: string | null
}

const shape = z.object({
  out_refund_no: text,
  refund_id: text,
  out_trade_no: text,
  transaction_id: text,
  success_time: instant.optional(),
  user_received_account: z.string().optional(),
  amount: z.object({ total: fen, refund: fen }),
})
const statuses = ['PROCESSING', 'SUCCESS', 'ABNORMAL', 'CLOSED'] as const

/** Reads the reply to a refund or to its query, where the state is called `status`. Throws ZodError. */
export function readRefund(plain: unknown): RefundFacts {
  const { status, ...facts } = shape.extend({ status: z.enum(statuses) }).parse(plain)
  return toFacts(facts, status)
}

/** Reads a notified refund, where the state is called `refund_status` and the merchant is named. Throws ZodError. */
export function readNotifiedRefund(plain: unknown): RefundFacts & { mchid: string } {
  const { refund_status, mchid, ...facts } = shape.extend({ refund_status: z.enum(statuses), mchid: text }).parse(plain)
  return { ...toFacts(facts, refund_status), mchid }
}

function toFacts(facts: z.output<typeof shape>, status: RefundStatus): RefundFacts {
  return {
    outRefundNo: facts.out_refund_no,
    refundId: facts.refund_id,
    outTradeNo: facts.out_trade_no,
    transactionId: facts.transaction_id,
    status,
    refundFen: facts.amount.refund,
    totalFen: facts.amount.total,
    successAt: facts.success_time ?? null,
    receivedAccount: facts.user_received_account || null,
  }
}
