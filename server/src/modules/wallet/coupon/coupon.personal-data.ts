import { definePersonalData } from '../../personal-data.ts'

const COUNTS = 'A number for a limit or a sum; it says nothing about the person.'
const LEDGER = 'The books of points, growth and coupons must add up; entries never change.'

definePersonalData([
  { table: 'coupon_members', shown: [], onDeletion: 'keep', why: COUNTS },
  {
    table: 'coupons',
    shown: ['code', 'source', 'state', 'validFromAt', 'validUntilAt', 'createdAt', 'usedAt'],
    onDeletion: { reason: '' },
    why: LEDGER,
  },
])
