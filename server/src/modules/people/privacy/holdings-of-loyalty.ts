import { GONE_NAME } from '@tuanke/shared/member/display-name'
import type { Holding } from './holding.ts'

const COUNTS = 'A number for a limit or a sum; it says nothing about the person.'
const LEDGER = 'The books of points, growth and coupons must add up; entries never change.'

/** Points, growth, coupons and rewards. */
export const loyaltyHoldings: readonly Holding[] = [
  {
    table: 'points_accounts',
    key: 'memberId',
    shown: ['balance'],
    onDeletion: 'keep',
    why: LEDGER,
  },
  {
    table: 'points_entries',
    shown: ['amount', 'balanceAfter', 'kind', 'reason', 'createdAt'],
    onDeletion: 'keep',
    why: LEDGER,
  },
  { table: 'points_grants', shown: ['amount', 'takenBack', 'state', 'createdAt'], onDeletion: 'keep', why: LEDGER },
  { table: 'points_lots', shown: ['remaining', 'expiresAt'], onDeletion: 'keep', why: LEDGER },
  { table: 'growth_entries', shown: ['amount', 'kind', 'reason', 'createdAt'], onDeletion: 'keep', why: LEDGER },
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
  { table: 'coupon_members', shown: [], onDeletion: 'keep', why: COUNTS },
  {
    table: 'coupons',
    shown: ['code', 'source', 'state', 'validFromAt', 'validUntilAt', 'createdAt', 'usedAt'],
    onDeletion: { reason: '' },
    why: LEDGER,
  },
  { table: 'check_ins', shown: ['day', 'streak', 'points'], onDeletion: 'keep', why: LEDGER },
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
  { table: 'reward_members', shown: [], onDeletion: 'keep', why: COUNTS },
  {
    table: 'redemptions',
    shown: [
      ...['code', 'kind', 'title', 'points', 'delivery', 'state', 'contactNameSealed', 'contactPhoneSealed', 'region'],
      ...['addressSealed', 'companyName', 'trackingNo', 'createdAt', 'finishedAt'],
    ],
    onDeletion: {
      ...{ contactNameSealed: { sealed: GONE_NAME }, contactPhoneSealed: { sealed: '' } },
      ...{ region: null, addressSealed: null, cancelReason: null },
    },
    why: LEDGER,
  },
]
