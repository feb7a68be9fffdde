import { addMs, HOUR_MS } from '@tuanke/shared/time'
import type { Invariant } from '../../../platform/db/invariant.ts'
import { type Erased, personalData, type PersonalDataTable, whoseRows } from '../../personal-data.ts'

/** By then the sweep has taken what a request under way at the deletion still wrote. */
const SWEPT_MS = 24 * HOUR_MS

/** Whether a column still says something; null when that cannot be told without a key. */
function says(column: string, erased: Erased): string | null {
  if (erased === null) return `\`${column}\` IS NOT NULL`
  if (typeof erased === 'object') return null
  return `\`${column}\` <> ${typeof erased === 'number' ? erased : `'${erased}'`}`
}

/** Members who have left, and still have something in this table. */
function left({ table, onDeletion, ...one }: PersonalDataTable): string[] {
  if (onDeletion === 'keep') return []
  const mine = whoseRows(one).replaceAll('?', 'm.id')
  const something =
    onDeletion === 'delete'
      ? '1 = 1'
      : Object.entries(onDeletion)
          .map(([column, erased]) => says(column, erased))
          .filter((condition) => condition !== null)
          .join(' OR ')
  return [
    `SELECT m.id AS memberId, '${table}' AS place FROM gone m
      WHERE EXISTS (SELECT 1 FROM \`${table}\` WHERE (${mine}) AND (${something}))`,
  ]
}

export const privacyInvariants: Invariant[] = [
  {
    id: 'X3',
    title: 'A member who has left has left nothing personal behind.',
    // Asked late: by then all nouns have declared what they keep.
    get sql() {
      return `WITH gone AS (SELECT id FROM members WHERE status = 'deleted' AND deletedAt < ?)
      SELECT memberId, place FROM (${personalData().flatMap(left).join(' UNION ALL ')}) x`
    },
    params: (now) => [addMs(now, -SWEPT_MS)],
  },
  {
    id: 'X3',
    title: 'WeChat’s name for a member who has left is scrambled, and only theirs is.',
    sql: `SELECT i.memberId, m.status FROM member_identities i JOIN members m ON m.id = i.memberId
     WHERE (m.status = 'deleted') <> (i.openid LIKE 'gone:%') OR (m.status = 'deleted') <> (m.deletedAt IS NOT NULL)`,
  },
  {
    id: 'X3',
    title: 'Nobody leaves while goods or money are on their way.',
    sql: `SELECT m.id AS memberId, o.orderNo FROM members m JOIN orders o ON o.memberId = m.id
     WHERE m.status = 'deleted' AND (o.paymentState IN ('unpaid', 'refunding')
        OR (o.paymentState = 'paid' AND o.fulfilmentState NOT IN ('received', 'cancelled')))`,
  },
]
