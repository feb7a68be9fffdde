import { Injectable } from '@nestjs/common'
import { type CouponValidity, validityFrom } from '@tuanke/shared/coupon/rules'
import type { TemplateStatus } from '@tuanke/shared/coupon/state'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { CouponError } from './coupon.errors.ts'
import { takeClaim, takeOne } from './take-from-template.ts'

export type CouponSource = 'claim' | 'staff' | 'reward' | 'birthday' | 'new-member' | 'level'

export interface NewCoupon {
  templateId: number
  memberId: number
  source: CouponSource
  /** What makes it once, at most 96 characters: a second coupon under the same key is the first. */
  businessKey: string
  now: Date
  /** Who gave it and why, when staff did. */
  staffId?: number
  reason?: string
}

type TemplateFacts = CouponValidity & {
  status: TemplateStatus
  issueFromAt: Date
  issueUntilAt: Date
  totalLimit: number | null
  perMemberLimit: number | null
}

const NO_LIMIT = 2_147_483_647

/**
 * A member gets a coupon, within both limits whatever storm there is (bug 16): each is one conditional statement, the one
 * everybody fights for last.
 */
@Injectable()
export class IssueCoupon {
  /**
   * In the caller's transaction, which must be rolled back when this throws.
   * @returns the coupon's code; the first one's when the key was used before.
   * @throws coupon.not-found | not-started | ended | limit-reached | sold-out, and claims-paused for a claim
   */
  async run(tx: Tx, coupon: NewCoupon): Promise<string> {
    const { templateId, memberId, now } = coupon
    const template = await readTemplate(tx, templateId)
    const code = randomCode(12)
    try {
      await insertCoupon(tx, coupon, code, validityFrom(template, now))
    } catch (error) {
      if (!(error instanceof DuplicateKeyError) || error.index !== 'uq_coupons_business_key') throw error
      return codeOf(tx, coupon.businessKey)
    }
    checkIssued(template, now)
    await takeMemberLimit(tx, templateId, memberId, template.perMemberLimit)
    if (coupon.source === 'claim') await takeClaim(tx, templateId, now)
    else await takeOne(tx, templateId, now)
    return code
  }
}

async function readTemplate(tx: Tx, templateId: number): Promise<TemplateFacts> {
  const template = await tx.row<TemplateFacts>(
    `SELECT status, issueFromAt, issueUntilAt, totalLimit, perMemberLimit, validFromAt, validUntilAt, validDays
       FROM coupon_templates WHERE id = ?`,
    [templateId],
  )
  if (!template) throw CouponError('not-found')
  return template
}

/** After the insert, so that a repeat finds its coupon also when no more are given. */
function checkIssued({ status, issueFromAt, issueUntilAt }: TemplateFacts, now: Date): void {
  const isDraft = status === 'draft'
  if ((status !== 'active' && !isDraft) || issueUntilAt <= now) throw CouponError('ended')
  if (isDraft || issueFromAt > now) throw CouponError('not-started', { from: issueFromAt.toISOString() })
}

async function insertCoupon(
  tx: Tx,
  { templateId, memberId, source, businessKey, now, staffId, reason }: NewCoupon,
  code: string,
  validity: { validFromAt: Date; validUntilAt: Date },
): Promise<void> {
  await tx.insert('coupons', {
    code,
    templateId,
    memberId,
    businessKey,
    source,
    state: 'usable',
    orderId: null,
    ...validity,
    createdAt: now,
    usedAt: null,
    recalledAt: null,
    staffId: staffId ?? null,
    reason: reason ?? '',
  })
}

async function codeOf(tx: Tx, businessKey: string): Promise<string> {
  return (await tx.row<{ code: string }>('SELECT code FROM coupons WHERE businessKey = ?', [businessKey]))!.code
}

async function takeMemberLimit(tx: Tx, templateId: number, memberId: number, limit: number | null): Promise<void> {
  const take = () =>
    tx.run('UPDATE coupon_members SET issued = issued + 1 WHERE templateId = ? AND memberId = ? AND issued < ?', [
      templateId,
      memberId,
      limit ?? NO_LIMIT,
    ])
  if ((await take()) === 1) return
  try {
    await tx.insert('coupon_members', { templateId, memberId, issued: 0 })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  if ((await take()) !== 1) throw CouponError('limit-reached', { limit })
}
