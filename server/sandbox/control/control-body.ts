import { z } from 'zod'
import { faultKinds } from '../gateway/faults.ts'
import { disguises } from '../notify/disguise.ts'

const seconds = z.number().min(0)
const times = z.int().min(1).nullable().default(1)
const status = z.enum(['SUCCESS', 'CLOSED', 'ABNORMAL'])

/** Bodies of the control routes. Strict: a mistyped key must not silently make a test prove nothing. */
export const clockBody = z.union([
  z.strictObject({ advanceSeconds: z.number() }),
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ reset: z.literal(true) }),
])

export const faultBody = z.strictObject({
  kind: z.enum(faultKinds),
  method: z.string().optional(),
  path: z.string().optional(),
  times,
  skip: z.int().min(0).default(0),
  latencyMs: z.int().min(0).max(600_000).default(0),
})

export const deliveryBody = z.strictObject({
  eventType: z.string().optional(),
  outTradeNo: z.string().optional(),
  outRefundNo: z.string().optional(),
  times,
  drop: z.boolean().default(false),
  hold: z.boolean().default(false),
  delaySeconds: seconds.default(0),
  copies: z.int().min(1).max(100).default(1),
  disguise: z.enum(disguises).optional(),
})

export const releaseBody = z.strictObject({ order: z.enum(['sequence', 'reverse']).default('sequence') })

const about = { outTradeNo: z.string().optional(), outRefundNo: z.string().optional() }
export const forgeBody = z.strictObject({ ...about, disguise: z.enum(disguises) })
export const replayBody = z.strictObject({ ...about, copies: z.int().min(1).max(100).default(1) })

export const refundPolicyBody = z.strictObject({
  processingSeconds: seconds.nullable().optional(),
  outcome: status.optional(),
})
export const settleBody = z.strictObject({ outRefundNo: z.string(), status: status.default('SUCCESS') })

export const personBody = z.strictObject({
  openid: z.string().regex(/^[\w-]{1,128}$/),
  appid: z.string().optional(),
  unionid: z.string().optional(),
  isBlocked: z.boolean().optional(),
  isIdle: z.boolean().optional(),
})
export const peopleBody = z.strictObject({ people: z.array(personBody).min(1).max(100_000) })
export const pagesBody = z.strictObject({ pages: z.array(z.string()).nullable() })
export const verificationBody = z.strictObject({ mode: z.enum(['both', 'public-key', 'certificate']) })
export const balanceBody = z.strictObject({ balanceFen: z.int().min(0) })
