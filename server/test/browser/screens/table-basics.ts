import type { DemoFacts } from './demo-facts.ts'
import type { Place, Screen } from './screen.ts'

const offer =
  (fits: (card: Awaited<ReturnType<DemoFacts['groupBuys']>>[number]) => boolean) =>
  async (facts: DemoFacts): Promise<Place> => {
    const card = (await facts.groupBuys()).find(fits)
    if (!card) throw new Error('the demo has no such group buy')
    return { query: { code: card.code } }
  }

/** What can be seen before anybody has ordered. */
export const basicScreens: readonly Screen[] = [
  { page: 'pages/home/index', state: 'offers', at: () => ({}) },
  { page: 'packages/group-buy/pages/detail/index', state: 'open', at: offer((card) => card.nearestTeam !== null) },
  {
    page: 'packages/group-buy/pages/detail/index',
    state: 'soon',
    at: offer((card) => card.phase === 'scheduled'),
  },
  { page: 'packages/member/pages/login/index', state: 'demo', at: () => ({}), isStill: true },
  { page: 'packages/member/pages/addresses/index', state: 'some', at: () => ({ who: 'o_demo_xu' }) },
  {
    page: 'packages/member/pages/addresses/index',
    state: 'none',
    at: () => ({ who: 'o_demo_new', asIf: { at: '/addresses', answer: { items: [] } } }),
  },
  { page: 'packages/member/pages/address-edit/index', state: 'new', at: () => ({ who: 'o_demo_xu' }), isStill: true },
  { page: 'packages/member/pages/notices/index', state: 'some', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'packages/member/pages/notices/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  { page: 'pages/me/index', state: 'guest', at: () => ({}), isStill: true },
  { page: 'pages/me/index', state: 'member', at: () => ({ who: 'o_demo_lin' }) },
]
