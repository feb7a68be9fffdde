import { definePersonalData } from '../../personal-data.ts'

const LEDGER = 'The books of points, growth and coupons must add up; entries never change.'

definePersonalData([
  {
    table: 'points_accounts',
    key: 'memberId',
    shown: ['balance'],
    onDeletion: 'keep',
    why: LEDGER,
  },
  {
    table: 'points_entries',
    shown: ['amount', 'balanceAfter', 'kind', 'reason', 'reasonJson', 'createdAt'],
    onDeletion: 'keep',
    why: LEDGER,
  },
  { table: 'points_grants', shown: ['amount', 'takenBack', 'state', 'createdAt'], onDeletion: 'keep', why: LEDGER },
  { table: 'points_lots', shown: ['remaining', 'expiresAt'], onDeletion: 'keep', why: LEDGER },
])
