import { AFTER_SALE_STATES } from '@tuanke/shared/after-sale/state'
import type { components } from '@tuanke/shared/api/schema'
import type { Screen } from './screen.ts'

type Ticket = components['schemas']['TicketSummary']
type Case = components['schemas']['AfterSaleSummary']

const TICKET = 'packages/ticket/pages/detail/index'
const CASE = 'packages/after-sale/pages/detail/index'
const SURVEY = 'packages/ticket/pages/survey/index'

const ticket = (state: string, fits: (ticket: Ticket) => boolean, answer?: object): Screen => ({
  page: TICKET,
  state,
  at: async (facts) => {
    const { who, item } = await facts.find('tickets?limit=50', fits)
    return { who, query: { code: item.code } }
  },
  answer,
})

const survey = (state: string, answer?: object): Screen => ({
  page: SURVEY,
  state,
  at: async (facts) => {
    type Notice = components['schemas']['Notice']
    const { who, item } = await facts.find<Notice>('me/notices?limit=50', ({ kind }) => kind.startsWith('survey'))
    return { who, query: { code: item.targetCode! } }
  },
  answer,
})

type Review = components['schemas']['MyReview']

const reviews: readonly Screen[] = [
  {
    page: 'packages/review/pages/write/index',
    state: 'received',
    at: async (facts) => {
      const { who, order } = await facts.order('received')
      return { who, query: { orderNo: order.orderNo } }
    },
  },
  {
    page: 'packages/review/pages/append/index',
    state: 'approved',
    at: async (facts) => {
      const { who, item } = await facts.find<Review>('me/reviews?limit=50', (each) => each.canAppend)
      return { who, query: { code: item.code } }
    },
  },
  {
    page: 'packages/review/pages/list/index',
    state: 'some',
    at: async (facts) => ({ query: { code: (await facts.find<Review>('me/reviews?limit=50')).item.groupBuyCode } }),
  },
  {
    page: 'packages/review/pages/mine/index',
    state: 'some',
    at: async (facts) => ({ who: (await facts.find<Review>('me/reviews?limit=50')).who }),
  },
  { page: 'packages/review/pages/mine/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
]

/** What customers have to say: tickets, surveys, after-sale, reviews. */
export const voiceScreens: readonly Screen[] = [
  { page: 'packages/ticket/pages/list/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  {
    page: 'packages/ticket/pages/list/index',
    state: 'some',
    at: async (facts) => ({ who: (await facts.find('tickets?limit=50')).who }),
  },
  {
    page: 'packages/ticket/pages/new/index',
    state: 'complaint',
    at: () => ({ who: 'o_demo_lin', query: { kind: 'complaint' } }),
    isStill: true,
  },
  ticket('open', (each) => each.state === 'new' || each.state === 'in-progress'),
  ticket('solved', (each) => each.state === 'solved'),
  ticket('closed', () => true, { state: 'closed', canWrite: false, canConfirm: false, canReopen: false }),
  ticket('adopted', (each) => each.isAdopted),
  survey('open', { state: 'open', score: null, comment: '' }),
  survey('answered', { state: 'answered', score: 5, comment: '很新鲜，取货也快' }),
  survey('expired', { state: 'expired', score: null, comment: '' }),
  { page: 'packages/after-sale/pages/list/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  {
    page: 'packages/after-sale/pages/list/index',
    state: 'some',
    at: async (facts) => ({ who: (await facts.find('after-sales?limit=50')).who }),
  },
  ...(['shipped', 'received'] as const).map((stage): Screen => ({
    page: 'packages/after-sale/pages/apply/index',
    state: stage,
    at: async (facts) => {
      const { who, order } = await facts.order(stage)
      return { who, query: { orderNo: order.orderNo } }
    },
  })),
  ...AFTER_SALE_STATES.map((state): Screen => ({
    page: CASE,
    state,
    at: async (facts) => {
      const { who, item } = await facts.find<Case>('after-sales?limit=50')
      return { who, query: { code: item.code } }
    },
    answer: { state },
  })),
  ...reviews,
]
