import type { Dto } from '@tuanke/shared/api/app/types'
import type { DemoFacts, Who } from './demo-facts.ts'
import type { Place, Screen } from './screen.ts'

const DETAIL = 'packages/order/pages/detail/index'
const TEAM = 'packages/team/pages/detail/index'
const RESULT = 'packages/order/pages/pay-result/index'

type Stage = Parameters<DemoFacts['order']>[0]
type Fits = Parameters<DemoFacts['order']>[1]

const order = (page: string, state: string, stage: Stage, fits?: Fits): Screen => ({
  page,
  state,
  at: async (facts) => {
    const found = await facts.order(stage, fits)
    return { who: found.who, query: { orderNo: found.order.orderNo } }
  },
})

const unpaid = (page: string, state: string, isClosed = false, more: Record<string, string> = {}): Screen => ({
  page,
  state,
  at: async (facts) => {
    const { who, orderNo } = await facts.unpaidOrder('o_demo_he', isClosed)
    return { who, query: { orderNo, ...more } }
  },
})

/** The team of somebody's order, seen by that member or by a guest. */
const team = (state: string, stage: Stage, isGuest = false): Screen => ({
  page: TEAM,
  state,
  at: async (facts): Promise<Place> => {
    const found = await facts.order(stage, ({ team: its }) => its !== null)
    return { ...(isGuest ? {} : { who: found.who }), query: { code: found.order.team!.teamCode } }
  },
})

const checkout = (state: string, kind: 'team' | 'alone', who: Who, goods = ''): Screen => ({
  page: 'packages/order/pages/checkout/index',
  state,
  at: async (facts) => {
    const card = (await facts.groupBuys()).find(
      ({ phase, alonePriceFen, title }) => phase === 'open' && alonePriceFen !== null && title.includes(goods),
    )
    return { who, query: { groupBuyCode: card!.code, kind } }
  },
})

/** The demo's people with a level that lowers prices have ordered before they had it. */
async function byLevel(facts: DemoFacts): Promise<Place> {
  const { who, order: found } = await facts.order('shipped')
  const { money } = await facts.get<Dto<'OrderDetail'>>(`orders/${found.orderNo}`, who)
  const gold = { levelName: '金卡', levelDiscountFen: 99, shippingFen: 600, shippingDiscountFen: 600 }
  const answer = { money: { ...money, ...gold, levelShippingDiscountFen: 600, payableFen: money.goodsFen - 99 } }
  return { who, query: { orderNo: found.orderNo }, asIf: { at: `/${found.orderNo}`, answer } }
}

/** From the checkout to the end of an order. */
export const orderScreens: readonly Screen[] = [
  team('open-guest', 'teaming', true),
  team('open-mine', 'teaming'),
  team('formed', 'preparing'),
  team('failed', 'refunded'),
  checkout('team', 'team', 'o_demo_chen'),
  checkout('express', 'alone', 'o_demo_xu'),
  checkout('newcomer', 'team', 'o_demo_new'),
  checkout('level', 'alone', 'o_demo_zhou'),
  checkout('same-for-all', 'alone', 'o_demo_zhou', '稻花香'),
  order(RESULT, 'teaming', 'teaming'),
  order(RESULT, 'paid', 'preparing'),
  unpaid(RESULT, 'unpaid', false, { result: 'cancel' }),
  { page: 'pages/orders/index', state: 'some', at: () => ({ who: 'o_demo_lin' }) },
  { page: 'pages/orders/index', state: 'none', at: () => ({ who: 'o_demo_new' }) },
  { page: 'pages/orders/index', state: 'guest', at: () => ({}), isStill: true },
  unpaid(DETAIL, 'unpaid'),
  order(DETAIL, 'teaming', 'teaming'),
  order(DETAIL, 'preparing', 'preparing'),
  order(DETAIL, 'shipped', 'shipped'),
  order(DETAIL, 'ready', 'ready'),
  order(DETAIL, 'received', 'received'),
  unpaid(DETAIL, 'closed', true),
  { page: DETAIL, state: 'level', at: byLevel },
  order(DETAIL, 'refunded', 'refunded'),
]
