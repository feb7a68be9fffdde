import { defineDeletionBlocker, definePersonalData } from '../../personal-data.ts'

const BOOKS = 'Money moved: accounts are kept for as long as the law asks, without a name.'

definePersonalData([
  {
    table: 'after_sales',
    shown: [
      ...['code', 'orderId', 'kind', 'reason', 'description', 'picturesJson', 'state', 'amountFen', 'reply'],
      ...['returnCarrier', 'returnTrackingNo', 'score', 'scoreText', 'createdAt', 'decidedAt', 'endedAt'],
    ],
    onDeletion: { description: '', picturesJson: '[]', scoreText: '' },
    why: BOOKS,
  },
  {
    table: 'after_sale_events',
    whose: `actorKind = 'member' AND afterSaleId IN (SELECT id FROM after_sales WHERE memberId = ?)`,
    shown: ['afterSaleId', 'fromState', 'toState', 'note', 'createdAt'],
    onDeletion: { note: '' },
    why: BOOKS,
  },
])

defineDeletionBlocker('after-sales', 'after_sales WHERE memberId = ? AND endedAt IS NULL')
