import { HOUR_MS, MINUTE_MS } from '@tuanke/shared/time'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { CouponError } from './coupon.errors.ts'

/** What one coupon of the template can take off at most, in fen; NULL where nothing bounds it (shared: couponMostFen). */
export const MOST_FEN = "CASE kind WHEN 'percent' THEN capFen ELSE offFen END"
/** Coupons there may be of it: its number and its budget both hold. */
const IS_LEFT = `(totalLimit IS NULL OR issued < totalLimit) AND (budgetFen IS NULL OR (issued + 1) * (${MOST_FEN}) <= budgetFen)`

/**
 * One more coupon is given away: the row everybody fights for, one conditional statement whatever the storm (bug 16).
 * The state is asked again here: a pause or recall in between wins.
 * @throws coupon.ended | coupon.sold-out
 */
export async function takeOne(tx: Tx, templateId: number, now: Date): Promise<void> {
  const taken = await tx.run(
    `UPDATE coupon_templates SET issued = issued + 1
      WHERE id = ? AND status = 'active' AND issueUntilAt > ? AND ${IS_LEFT}`,
    [templateId, now],
  )
  if (taken !== 1) throw await refusal(tx, templateId)
}

/**
 * The same for a member who helps themselves in the centre, counted for the breaker: the claim that fills a minute or an
 * hour still gets its coupon, and with it claims are paused until staff go on. A window begins with its first claim.
 * Counters come before the start of their window: MariaDB sets one column after the other and sees what it has set.
 * @throws coupon.ended | coupon.sold-out | coupon.claims-paused
 */
export async function takeClaim(tx: Tx, templateId: number, now: Date): Promise<void> {
  const [minuteAgo, hourAgo] = [new Date(now.getTime() - MINUTE_MS), new Date(now.getTime() - HOUR_MS)]
  const minuteClaims = claimsAfter('minute')
  const hourClaims = claimsAfter('hour')
  const params: Param[] = [
    ...[minuteAgo, hourAgo, now, minuteAgo, hourAgo],
    ...[minuteAgo, hourAgo, minuteAgo, now, hourAgo, now],
  ]
  const taken = await tx.run(
    `UPDATE coupon_templates
        SET claimsPausedAt = CASE WHEN ${minuteClaims} >= mostPerMinute OR ${hourClaims} >= mostPerHour THEN ? ELSE NULL END,
            claimsPausedBy = CASE WHEN ${minuteClaims} >= mostPerMinute THEN 'minute'
                                  WHEN ${hourClaims} >= mostPerHour THEN 'hour' ELSE NULL END,
            minuteClaims = ${minuteClaims}, hourClaims = ${hourClaims},
            minuteFromAt = CASE WHEN minuteFromAt > ? THEN minuteFromAt ELSE ? END,
            hourFromAt = CASE WHEN hourFromAt > ? THEN hourFromAt ELSE ? END,
            issued = issued + 1
      WHERE id = ? AND status = 'active' AND issueUntilAt > ? AND claimsPausedAt IS NULL AND ${IS_LEFT}`,
    [...params, templateId, now],
  )
  if (taken !== 1) throw await refusal(tx, templateId)
}

/** Claims of the window that is running, this one included. Its parameter: the instant before which windows are over. */
const claimsAfter = (window: 'minute' | 'hour') => `(CASE WHEN ${window}FromAt > ? THEN ${window}Claims + 1 ELSE 1 END)`

/** Sold out is said first: it is for good. */
async function refusal(tx: Tx, templateId: number): Promise<Error> {
  const template = await tx.row<{ status: string; claimsPausedAt: Date | null; coupons: number }>(
    `SELECT status, claimsPausedAt, CASE WHEN ${IS_LEFT} THEN 1 ELSE 0 END AS coupons FROM coupon_templates WHERE id = ?`,
    [templateId],
  )
  if (template?.status !== 'active') return CouponError('ended')
  return CouponError(template.coupons === 1 && template.claimsPausedAt ? 'claims-paused' : 'sold-out')
}
