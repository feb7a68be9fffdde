import { defineDeletionBlocker, definePersonalData } from '../../personal-data.ts'

const OWN_ORDERS = 'orderId IN (SELECT id FROM orders WHERE memberId = ?)'
const BOOKS = 'Money moved: accounts are kept for as long as the law asks, without a name.'

definePersonalData([
  {
    table: 'refunds',
    whose: OWN_ORDERS,
    shown: ['orderId', 'amountFen', 'cause', 'status', 'createdAt', 'succeededAt'],
    onDeletion: 'keep',
    why: BOOKS,
  },
])

defineDeletionBlocker(
  'refunds',
  `refunds r JOIN orders o ON o.id = r.orderId WHERE o.memberId = ? AND r.status NOT IN ('succeeded', 'settled')`,
)
