import type { Screen } from './screen.ts'

/** A member's own things. */
export const memberScreens: readonly Screen[] = [
  { page: 'packages/member/pages/profile/index', state: 'member', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/member/pages/profile/index', state: 'newcomer', at: () => ({ who: 'o_demo_new' }) },
  { page: 'packages/member/pages/member-code/index', state: 'member', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/member/pages/favourites/index', state: 'some', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/member/pages/favourites/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  { page: 'packages/member/pages/privacy/index', state: 'member', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/member/pages/delete-account/index', state: 'member', at: () => ({ who: 'o_demo_new' }) },
  { page: 'packages/member/pages/privacy-ask/index', state: 'asked', at: () => ({}), isStill: true },
  {
    page: 'packages/group-buy/pages/for-coupon/index',
    state: 'some',
    at: async (facts) => {
      const { who, item } = await facts.find<{ code: string }>('me/coupons')
      return { who, query: { code: item.code } }
    },
  },
  {
    page: 'packages/group-buy/pages/for-coupon/index',
    state: 'none',
    at: async (facts) => {
      const { who, item } = await facts.find<{ code: string }>('me/coupons')
      return { who, query: { code: item.code }, asIf: { at: '/group-buys', answer: { items: [], nextCursor: null } } }
    },
  },
  { page: 'packages/group-buy/pages/search/index', state: 'before', at: () => ({}) },
  { page: 'packages/group-buy/pages/search/index', state: 'found', at: () => ({ query: { q: '莓' } }) },
  { page: 'packages/group-buy/pages/search/index', state: 'nothing', at: () => ({ query: { q: '榴莲' } }) },
  {
    page: 'packages/share/pages/poster/index',
    state: 'group-buy',
    at: async (facts) => ({ who: 'o_demo_lin', query: { groupBuyCode: (await facts.groupBuys())[0]!.code } }),
  },
]
