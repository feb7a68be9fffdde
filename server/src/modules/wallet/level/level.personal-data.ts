import { definePersonalData } from '../../personal-data.ts'

const LEDGER = 'The books of points, growth and coupons must add up; entries never change.'

definePersonalData([
  {
    table: 'growth_entries',
    shown: ['amount', 'kind', 'reason', 'reasonJson', 'createdAt'],
    onDeletion: 'keep',
    why: LEDGER,
  },
  {
    table: 'growth_grants',
    shown: ['amount', 'takenBack', 'state', 'lapsesAt', 'createdAt'],
    onDeletion: 'keep',
    why: LEDGER,
  },
  {
    table: 'level_changes',
    shown: ['fromName', 'toName', 'growth', 'cause', 'createdAt'],
    onDeletion: 'keep',
    why: LEDGER,
  },
])
