import type { Invariant } from '../../../platform/db/invariant.ts'

const LIVE = "state <> 'cancelled'"

export const redemptionInvariants: Invariant[] = [
  {
    id: 'R1',
    title: 'What is gone of a reward is what members have of it, and never more than there was.',
    sql: `SELECT r.id AS rewardId, r.stock, r.taken, COALESCE(d.live, 0) AS live
      FROM rewards r
      LEFT JOIN (SELECT rewardId, COUNT(*) AS live FROM redemptions WHERE ${LIVE} GROUP BY rewardId) d ON d.rewardId = r.id
     WHERE r.taken <> COALESCE(d.live, 0) OR (r.stock IS NOT NULL AND r.taken > r.stock)`,
  },
  {
    id: 'R2',
    title: 'A member’s count of a reward is the number of redemptions that were not cancelled.',
    sql: `SELECT m.rewardId, m.memberId, m.units, COALESCE(d.live, 0) AS live
      FROM reward_members m
      LEFT JOIN (SELECT rewardId, memberId, COUNT(*) AS live FROM redemptions WHERE ${LIVE} GROUP BY rewardId, memberId) d
        ON d.rewardId = m.rewardId AND d.memberId = m.memberId
     WHERE m.units <> COALESCE(d.live, 0)`,
  },
  {
    id: 'R3',
    title: 'Each redemption was paid for once, in full, and a cancelled one was given back once, in full.',
    sql: `SELECT d.id AS redemptionId, d.state, d.points, s.amount AS spent, b.amount AS returned
      FROM redemptions d
      LEFT JOIN points_entries s ON s.businessKey = CONCAT('redemption:', d.code, ':spend') AND s.memberId = d.memberId
      LEFT JOIN points_entries b ON b.businessKey = CONCAT('redemption:', d.code, ':return') AND b.memberId = d.memberId
     WHERE COALESCE(s.amount, 0) <> -d.points
        OR COALESCE(b.amount, 0) <> CASE d.state WHEN 'cancelled' THEN d.points ELSE 0 END`,
  },
  {
    id: 'R4',
    title: 'A redemption is where its kind can be: a gift has a way to its member, a coupon reward has its coupon.',
    sql: `SELECT id AS redemptionId, kind, delivery, state FROM redemptions
     WHERE (kind = 'coupon' AND (state <> 'issued' OR delivery <> 'none' OR couponCode IS NULL))
        OR (kind = 'gift' AND (state = 'issued' OR delivery NOT IN ('pickup', 'express')))
        OR (delivery = 'pickup' AND (pickupPointId IS NULL OR pickupCode IS NULL OR state = 'sent'))
        OR (delivery = 'express' AND (addressSealed IS NULL OR state = 'collected'))
        OR (state = 'sent' AND trackingNo IS NULL)
        OR (state IN ('collected', 'sent', 'issued', 'cancelled') AND finishedAt IS NULL)
        OR (state = 'waiting' AND finishedAt IS NOT NULL)`,
  },
]
