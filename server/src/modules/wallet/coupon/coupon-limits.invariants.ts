import { MOST_FEN } from './take-from-template.ts'
import type { Invariant } from '../../../platform/db/invariant.ts'

/** What a kind of coupon may cost, and how fast it is claimed (MB-6). */
export const couponLimitInvariants: Invariant[] = [
  {
    id: 'C5',
    title: 'What was given away costs no more than the budget, each coupon at its most.',
    sql: `SELECT id AS templateId, issued, budgetFen FROM coupon_templates
     WHERE budgetFen IS NOT NULL AND COALESCE(issued * (${MOST_FEN}), budgetFen + issued) > budgetFen`,
  },
  {
    id: 'C5',
    title: 'A draft has given nothing away.',
    sql: "SELECT id AS templateId, issued FROM coupon_templates WHERE status = 'draft' AND issued > 0",
  },
  {
    id: 'C6',
    title: 'A window that is full has paused the claims, and none came after.',
    sql: `SELECT id AS templateId, minuteClaims, hourClaims FROM coupon_templates
     WHERE minuteClaims > mostPerMinute OR hourClaims > mostPerHour
        OR (claimsPausedAt IS NULL AND (minuteClaims >= mostPerMinute OR hourClaims >= mostPerHour))
        OR (claimsPausedAt IS NULL) <> (claimsPausedBy IS NULL)`,
  },
  {
    id: 'C6',
    title: 'Every claim of the window that is running is counted.',
    sql: `SELECT t.id AS templateId, t.minuteClaims, t.hourClaims FROM coupon_templates t
     WHERE t.minuteClaims < (SELECT COUNT(*) FROM coupons c
                              WHERE c.templateId = t.id AND c.source = 'claim' AND c.createdAt >= t.minuteFromAt)
        OR t.hourClaims < (SELECT COUNT(*) FROM coupons c
                            WHERE c.templateId = t.id AND c.source = 'claim' AND c.createdAt >= t.hourFromAt)`,
  },
]
