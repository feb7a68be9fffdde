import type { Invariant } from '../../../platform/db/invariant.ts'

export const shareInvariants: Invariant[] = [
  {
    id: 'V1',
    title: 'A visitor is known by the key of the row: a member, or a phone nobody knows.',
    sql: `SELECT id AS visitId, visitorKey, memberId FROM visits
     WHERE (memberId IS NOT NULL AND visitorKey <> 'm:' || memberId)
        OR (memberId IS NULL AND visitorKey NOT LIKE 'a:%') OR times < 1 OR lastAt < firstAt`,
  },
  {
    id: 'V2',
    title: 'Nobody is brought by their own link, to a page or to an order.',
    sql: `SELECT 'visit' AS what, id FROM visits
     WHERE memberId IS NOT NULL AND (firstSharerMemberId = memberId OR lastSharerMemberId = memberId)
     UNION ALL SELECT 'order' AS what, id FROM orders WHERE sharerMemberId = memberId`,
  },
  {
    id: 'V3',
    title: 'A code that leads to a team leads to the group buy of that team.',
    sql: `SELECT s.id AS shareCodeId, s.code FROM share_codes s LEFT JOIN teams t ON t.id = s.teamId
     WHERE s.teamId IS NOT NULL AND (t.id IS NULL OR t.groupBuyId <> s.groupBuyId)`,
  },
]
