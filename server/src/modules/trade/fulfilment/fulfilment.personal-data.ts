import { definePersonalData } from '../../personal-data.ts'

const OWN_ORDERS = 'orderId IN (SELECT id FROM orders WHERE memberId = ?)'
const BOOKS = 'Money moved: accounts are kept for as long as the law asks, without a name.'

definePersonalData([
  {
    table: 'shipments',
    whose: OWN_ORDERS,
    shown: ['orderId', 'companyName', 'trackingNo', 'createdAt'],
    onDeletion: 'keep',
    why: BOOKS,
  },
])
