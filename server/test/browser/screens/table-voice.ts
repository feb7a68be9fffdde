import { AFTER_SALE_STATES, type AfterSaleState } from '@tuanke/shared/after-sale/state'
import type { Dto } from '@tuanke/shared/api/app/types'
import type { DemoFacts } from './demo-facts.ts'
import type { Place, Screen } from './screen.ts'

type Ticket = Dto<'TicketSummary'>
type Case = Dto<'AfterSaleSummary'>
type CaseDetail = Dto<'AfterSaleDetail'>

const TICKET = 'packages/ticket/pages/detail/index'
const CASE = 'packages/after-sale/pages/detail/index'
const SURVEY = 'packages/ticket/pages/survey/index'

const NOT_SENT_BACK = { returnWay: null, returnCarrier: '', returnTrackingNo: '' }

const ticket = (state: string, fits: (ticket: Ticket) => boolean, answer: object = {}): Screen => ({
  page: TICKET,
  state,
  at: async (facts) => {
    const { who, item } = await facts.find('tickets?limit=50', fits)
    return { who, query: { code: item.code }, asIf: { at: `/${item.code}`, answer } }
  },
})

const survey = (state: string, answer: object): Screen => ({
  page: SURVEY,
  state,
  at: async (facts) => {
    type Notice = Dto<'Notice'>
    const { who, item } = await facts.find<Notice>('me/notices?limit=50', ({ kind }) => kind.startsWith('survey'))
    const code = item.targetCode!
    return { who, query: { code }, asIf: { at: `/${code}`, answer } }
  },
})

const CASES = 'after-sales?limit=50'

/** States the demo has no case in: which one comes from or goes there, how much of its timeline is told by then. */
const MEANWHILE: Partial<Record<AfterSaleState, { of: AfterSaleState; steps: number; answer: Partial<CaseDetail> }>> = {
  'waiting-return': { of: 'returned', steps: 2, answer: { ...NOT_SENT_BACK, canSendBack: true, canWithdraw: true } },
  refunding: { of: 'refunded', steps: 2, answer: { canEvaluate: false } },
  withdrawn: { of: 'applied', steps: 1, answer: { canWithdraw: false, canApplyAgain: true } },
  closed: { of: 'returned', steps: 2, answer: { ...NOT_SENT_BACK, canApplyAgain: true } },
}

async function caseIn(state: AfterSaleState, facts: DemoFacts): Promise<Place> {
  const own = await facts.look<Case>(CASES, (each) => each.state === state)
  if (own) return { who: own.who, query: { code: own.item.code } }
  const { of, steps, answer } = MEANWHILE[state]!
  const { who, item } = await facts.find<Case>(CASES, (each) => each.state === of)
  const { timeline } = await facts.get<CaseDetail>(`after-sales/${item.code}`, who)
  const told = timeline.slice(0, steps)
  const last = { ...told.at(-1)!, to: state, note: '', by: state === 'withdrawn' ? 'member' : 'system' }
  const isTold = told.at(-1)!.to === state
  return {
    who,
    query: { code: item.code },
    asIf: { at: `/${item.code}`, answer: { ...answer, state, timeline: isTold ? told : [...told, last] } },
  }
}

type Review = Dto<'MyReview'>

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
  ticket('open', (each) => each.state === 'new'),
  ticket('shown', (each) => each.kind === 'suggestion' && each.state === 'in-progress'),
  ticket('solved', (each) => each.state === 'solved'),
  ticket('closed', () => true, {
    state: 'closed',
    closesAt: null,
    canWrite: false,
    canConfirm: false,
    canReopen: false,
  }),
  ticket('adopted', (each) => each.isAdopted),
  survey('open', { state: 'open', score: null, comment: '' }),
  survey('answered', { state: 'answered', score: 5, comment: '很新鲜，取货也快' }),
  survey('expired', { state: 'expired', score: null, comment: '' }),
  { page: 'packages/after-sale/pages/list/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  {
    page: 'packages/after-sale/pages/list/index',
    state: 'some',
    at: async (facts) => ({ who: (await facts.find(CASES)).who }),
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
    at: (facts) => caseIn(state, facts),
  })),
  ...reviews,
]
