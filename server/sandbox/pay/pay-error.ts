/**
 * HTTP status, code and the number at the end of Request-ID. Numbers marked * are not published for this case:
 * they follow the pattern of their family and must not be relied on.
 */
const KINDS = {
  param: { status: 400, code: 'PARAM_ERROR', number: 268435461 },
  range: { status: 400, code: 'PARAM_ERROR', number: 268435464 },
  extraParam: { status: 400, code: 'PARAM_ERROR', number: 270924358 },
  appidMchid: { status: 400, code: 'APPID_MCHID_NOT_MATCH', number: 268445527 },
  mchidOrder: { status: 400, code: 'INVALID_REQUEST', number: 268447843 },
  mchMissing: { status: 400, code: 'MCH_NOT_EXISTS', number: 268443715 },
  reentry: { status: 400, code: 'INVALID_REQUEST', number: 268498688 },
  alreadyPaid: { status: 400, code: 'ORDERPAID', number: 268498689 },
  closePaid: { status: 400, code: 'ORDERPAID', number: 268449538 },
  closed: { status: 400, code: 'ORDER_CLOSED', number: 268447914 },
  business: { status: 400, code: 'INVALID_REQUEST', number: 268435465 /* * */ },
  openid: { status: 500, code: 'OPENID_MISMATCH', number: 268435466 /* * */ },
  openidMissing: { status: 400, code: 'PARAM_ERROR', number: 268501013 },
  sign: { status: 401, code: 'SIGN_ERROR', number: 268443699 },
  notEnough: { status: 403, code: 'NOT_ENOUGH', number: 268435467 /* * */ },
  orderMissing: { status: 404, code: 'ORDER_NOT_EXIST', number: 268512771 },
  resourceMissing: { status: 404, code: 'RESOURCE_NOT_EXISTS', number: 268435468 /* * */ },
  frequency: { status: 429, code: 'FREQUENCY_LIMITED', number: 268447840 },
  system: { status: 500, code: 'SYSTEM_ERROR', number: 268435469 /* * */ },
} as const
export type PayErrorKind = keyof typeof KINDS

/** A refusal of api.mch.weixin.qq.com. Thrown by handlers before they change anything. */
export class PayError extends Error {
  readonly status: number
  readonly code: string
  /** The digits after the last dash of Request-ID. */
  readonly number: number

  constructor(
    kind: PayErrorKind,
    message: string,
    readonly detail?: Record<string, unknown>,
  ) {
    super(message)
    this.status = KINDS[kind].status
    this.code = KINDS[kind].code
    this.number = KINDS[kind].number
  }
}
