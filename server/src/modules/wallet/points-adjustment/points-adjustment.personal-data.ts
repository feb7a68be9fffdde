import { definePersonalData } from '../../personal-data.ts'

const LEDGER = 'The books of points, growth and coupons must add up; entries never change.'

definePersonalData([
  {
    table: 'points_adjustments',
    shown: ['amount', 'state', 'createdAt', 'decidedAt'],
    onDeletion: { reason: '', decisionNote: null },
    why: LEDGER,
  },
  {
    table: 'points_bans',
    key: 'memberId',
    shown: ['createdAt'],
    onDeletion: { reason: '注销前在停用名单里' },
    why: 'So that leaving and coming back is no way off the list; the words staff wrote go.',
  },
])
