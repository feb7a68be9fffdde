import type { Invariant } from '../../../platform/db/invariant.ts'

const LAST_MOVE = `(SELECT m.kind FROM ticket_messages m WHERE m.ticketId = t.id
    AND m.kind IN ('solved', 'reopened', 'confirmed', 'closed') ORDER BY m.id DESC LIMIT 1)`
/** Whose the last word is that asks for something or answers it. */
const LAST_WORD = `(SELECT m.author FROM ticket_messages m WHERE m.ticketId = t.id
    AND m.kind IN ('message', 'solved', 'reopened', 'adopted') ORDER BY m.id DESC LIMIT 1)`

export const ticketInvariants: Invariant[] = [
  {
    id: 'F1',
    title: 'A ticket about an order is its member’s.',
    sql: `SELECT t.id AS ticketId, t.orderId FROM tickets t JOIN orders o ON o.id = t.orderId WHERE o.memberId <> t.memberId`,
  },
  {
    id: 'F2',
    title: 'The state of a ticket is what its conversation says.',
    sql: `SELECT id AS ticketId, state, lastMove FROM (
      SELECT t.id, t.state, t.solvedAt, t.closedAt, t.firstAnsweredAt, COALESCE(${LAST_MOVE}, 'none') AS lastMove,
          (SELECT COUNT(*) FROM ticket_messages m WHERE m.ticketId = t.id AND m.author = 'staff') AS answers
        FROM tickets t) s
     WHERE (state IN ('solved', 'reopened', 'confirmed', 'closed') AND lastMove <> state)
        OR (state = 'new' AND (lastMove <> 'none' OR answers > 0))
        OR (state = 'in-progress' AND (lastMove NOT IN ('none', 'reopened') OR answers = 0))
        OR state NOT IN ('new', 'in-progress', 'solved', 'reopened', 'confirmed', 'closed')
        OR (solvedAt IS NULL) <> (state IN ('new', 'in-progress', 'reopened'))
        OR (closedAt IS NULL) <> (state NOT IN ('confirmed', 'closed'))
        OR (firstAnsweredAt IS NULL) <> (answers = 0)`,
  },
  {
    id: 'F3',
    title: 'A ticket waits for an answer exactly while the last word is the customer’s.',
    sql: `SELECT t.id AS ticketId, t.waitingSinceAt FROM tickets t
     WHERE (t.waitingSinceAt IS NULL) = (COALESCE(${LAST_WORD}, 'member') = 'member')`,
  },
  {
    id: 'F6',
    title: 'An answer is due after the question.',
    sql: 'SELECT id AS ticketId, createdAt, answerDueAt FROM tickets WHERE answerDueAt <= createdAt',
  },
]
