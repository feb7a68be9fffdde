import type { Dto } from '@tuanke/shared/api/app/types'
import { REDEMPTION_STATES, type RedemptionState } from '@tuanke/shared/redemption/state'
import type { DemoFacts } from './demo-facts.ts'
import type { Place, Screen } from './screen.ts'

type Reward = Dto<'RewardCard'>
type Redemption = Dto<'RedemptionSummary'>

const REDEMPTIONS = 'redemptions?limit=50'

const reward = (kind: 'gift' | 'coupon'): Screen => ({
  page: 'packages/loyalty/pages/reward/index',
  state: kind,
  at: async (facts) => {
    const { who, item } = await facts.find<Reward>('rewards?limit=50', (each) => each.kind === kind)
    return { who, query: { code: item.code } }
  },
})

const LATER: Partial<Record<RedemptionState, Partial<Dto<'RedemptionDetail'>>>> = {
  sent: { parcel: { companyName: '顺丰速运', trackingNo: 'SF1420268800012' } },
  issued: { kind: 'coupon', title: '满 40 减 5 优惠券', delivery: 'none', pickupPoint: null, pickupPointName: null },
}

/** Every kind in the centre as it is after the breaker has paused it. */
async function pausedCoupons(facts: DemoFacts): Promise<Place> {
  const { items } = await facts.get<Dto<'OfferedCouponPage'>>('coupon-templates')
  return { asIf: { at: '/coupon-templates', answer: { items: items.map((each) => ({ ...each, state: 'paused' })) } } }
}

/** The demo's own in this state; where it has none, one that waits as it will be then. */
async function redemptionIn(state: RedemptionState, facts: DemoFacts): Promise<Place> {
  const own = await facts.look<Redemption>(REDEMPTIONS, (each) => each.state === state)
  if (own) return { who: own.who, query: { code: own.item.code } }
  const { who, item } = await facts.find<Redemption>(
    REDEMPTIONS,
    (each) => each.state === 'waiting' && (each.delivery === 'express') === (state === 'sent'),
  )
  const answer = { state, canCancel: false, pickupCode: null, collectByAt: null, ...LATER[state] }
  return { who, query: { code: item.code }, asIf: { at: `/${item.code}`, answer } }
}

/** Nobody in the demo is at the top, or has been down once; so might it look. */
async function atTheTop(facts: DemoFacts): Promise<Place> {
  const { items } = await facts.get<Dto<'Levels'>>('levels')
  const at = '2026-11-20T03:00:00.000Z'
  const answer: Dto<'Levels'> = {
    items: items.map((level, index) => ({ ...level, isReached: true, isMine: index === items.length - 1 })),
    mine: { name: '黑金', growth: 3_286, nextName: null, nextGrowthFrom: null, untilAt: '2027-11-21T16:00:00.000Z' },
    changes: [
      { fromName: '金卡', toName: '黑金', isUp: true, cause: 'growth', createdAt: at },
      { fromName: '黑金', toName: '金卡', isUp: false, cause: 'review', createdAt: '2025-11-20T03:00:00.000Z' },
    ],
    entries: [
      { kind: 'claw-back', amount: -49, reason: '订单 T26112000012345', createdAt: at },
      { kind: 'lapse', amount: -120, reason: '', createdAt: at },
    ],
  }
  return { who: 'o_demo_zhou', asIf: { at: '/levels', answer } }
}

/** Points, and what they are good for. */
export const loyaltyScreens: readonly Screen[] = [
  { page: 'packages/loyalty/pages/points/index', state: 'some', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/loyalty/pages/points/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  { page: 'packages/loyalty/pages/rewards/index', state: 'some', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/loyalty/pages/rewards/index', state: 'guest', at: () => ({}) },
  reward('gift'),
  reward('coupon'),
  {
    page: 'packages/loyalty/pages/coupons/index',
    state: 'some',
    at: async (facts) => ({ who: (await facts.find('me/coupons?limit=50')).who }),
  },
  { page: 'packages/loyalty/pages/coupons/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  { page: 'packages/loyalty/pages/coupon-centre/index', state: 'some', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/loyalty/pages/coupon-centre/index', state: 'paused', at: pausedCoupons },
  { page: 'packages/loyalty/pages/levels/index', state: 'some', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/loyalty/pages/levels/index', state: 'gold', at: () => ({ who: 'o_demo_zhou' }) },
  { page: 'packages/loyalty/pages/levels/index', state: 'guest', at: () => ({}) },
  { page: 'packages/loyalty/pages/levels/index', state: 'top', at: atTheTop },
  {
    page: 'packages/loyalty/pages/levels/index',
    state: 'none',
    at: () => ({ asIf: { at: '/levels', answer: { items: [], mine: null, changes: [], entries: [] } } }),
  },
  { page: 'packages/loyalty/pages/redemptions/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  {
    page: 'packages/loyalty/pages/redemptions/index',
    state: 'some',
    at: async (facts) => ({ who: (await facts.find(REDEMPTIONS)).who }),
  },
  ...REDEMPTION_STATES.map((state): Screen => ({
    page: 'packages/loyalty/pages/redemption/index',
    state,
    at: (facts) => redemptionIn(state, facts),
  })),
]
