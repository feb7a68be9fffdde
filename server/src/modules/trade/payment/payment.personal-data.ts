import { definePersonalData } from '../../personal-data.ts'

const BOOKS = 'Money moved: accounts are kept for as long as the law asks, without a name.'

definePersonalData([
  {
    table: 'payments',
    shown: ['orderId', 'outTradeNo', 'transactionId', 'amountFen', 'status', 'createdAt', 'succeededAt'],
    onDeletion: 'keep',
    why: BOOKS,
  },
])
