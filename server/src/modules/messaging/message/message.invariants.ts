import type { Invariant } from '../../../platform/db/invariant.ts'

export const messageInvariants: Invariant[] = [
  {
    id: 'J2',
    title: 'A message stands once for a fact, and its state is known.',
    sql: `SELECT businessKey, COUNT(*) AS times FROM messages GROUP BY businessKey HAVING COUNT(*) > 1
    UNION ALL SELECT businessKey, 0 FROM messages
     WHERE status NOT IN ('pending', 'sending', 'sent', 'failed', 'skipped', 'unsure')
       OR (status IN ('skipped', 'failed', 'unsure') AND reason IS NULL)
       OR (status = 'sending') <> (sendingMemberId IS NOT NULL)`,
  },
  {
    id: 'J2',
    title: 'A message that may have been sent has taken one permission, any other none.',
    sql: `SELECT m.id AS messageId, m.status, COALESCE(SUM(e.amount), 0) AS taken
      FROM messages m LEFT JOIN message_permission_entries e ON e.messageId = m.id AND e.kind IN ('take', 'give-back')
     GROUP BY m.id, m.status, m.reason
    HAVING COALESCE(SUM(e.amount), 0) <>
      CASE WHEN m.status IN ('sending', 'sent', 'unsure') OR m.reason = 'refused' THEN -1 ELSE 0 END`,
  },
  {
    id: 'J2',
    title: 'A quota is the sum of its entries.',
    sql: `SELECT p.memberId, p.templateId, p.quota, COALESCE(SUM(e.amount), 0) AS entries
      FROM message_permissions p
      LEFT JOIN message_permission_entries e ON e.memberId = p.memberId AND e.templateId = p.templateId
     GROUP BY p.memberId, p.templateId, p.quota HAVING p.quota <> COALESCE(SUM(e.amount), 0)`,
  },
]
