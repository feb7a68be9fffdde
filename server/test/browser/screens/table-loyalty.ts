import type { components } from '@tuanke/shared/api/schema'
import { REDEMPTION_STATES } from '@tuanke/shared/redemption/state'
import type { Screen } from './screen.ts'

type Reward = components['schemas']['RewardCard']
type Redemption = components['schemas']['RedemptionSummary']

const reward = (kind: 'gift' | 'coupon'): Screen => ({
  page: 'packages/loyalty/pages/reward/index',
  state: kind,
  at: async (facts) => {
    const { who, item } = await facts.find<Reward>('rewards?limit=50', (each) => each.kind === kind)
    return { who, query: { code: item.code } }
  },
})

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
  { page: 'packages/loyalty/pages/redemptions/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  {
    page: 'packages/loyalty/pages/redemptions/index',
    state: 'some',
    at: async (facts) => ({ who: (await facts.find('redemptions?limit=50')).who }),
  },
  ...REDEMPTION_STATES.map((state): Screen => ({
    page: 'packages/loyalty/pages/redemption/index',
    state,
    at: async (facts) => {
      const { who, item } = await facts.find<Redemption>('redemptions?limit=50', (each) => each.kind === 'gift')
      return { who, query: { code: item.code } }
    },
    answer: { state, canCancel: state === 'waiting', ...(state === 'waiting' ? {} : { pickupCode: null }) },
  })),
]
