import type { Drawing } from '../pictures/album.ts'
import type { DemoPickupPoint } from './pickup-points.ts'

/** What became of an order after it was paid. */
export type DemoFate = 'paid' | 'ready' | 'shipped' | 'received'

export interface DemoOrder {
  openid: string
  quantity?: number
  /** A pickup point, or 'express'. */
  to: DemoPickupPoint | 'express'
  fate?: DemoFate
  buyerNote?: string
}

/** A team of a group buy and how long ago it was opened. The first order is the opener's. */
export interface DemoTeam {
  drawing: Drawing
  openedHoursAgo: number
  orders: DemoOrder[]
}

const [lin, zhou, chen, he, xu] = ['o_demo_lin', 'o_demo_zhou', 'o_demo_chen', 'o_demo_he', 'o_demo_xu'] as const

export const demoTeams: readonly DemoTeam[] = [
  // Teams one can join.
  {
    drawing: 'oranges',
    openedHoursAgo: 9.6,
    orders: [
      { openid: lin, to: '幸福里自提点' },
      { openid: chen, to: '幸福里自提点' },
    ],
  },
  { drawing: 'oranges', openedHoursAgo: 3.2, orders: [{ openid: he, to: 'express' }] },
  {
    drawing: 'strawberries',
    openedHoursAgo: 6.5,
    orders: [
      { openid: zhou, to: '梧桐苑自提点' },
      { openid: xu, to: '幸福里自提点' },
    ],
  },
  { drawing: 'muscatGrapes', openedHoursAgo: 5.1, orders: [{ openid: chen, quantity: 2, to: '幸福里自提点' }] },
  {
    drawing: 'eggs',
    openedHoursAgo: 20.4,
    orders: [
      { openid: zhou, to: '梧桐苑自提点' },
      { openid: he, to: '科创园自提点' },
      { openid: chen, to: '幸福里自提点' },
    ],
  },
  {
    drawing: 'vegetableBox',
    openedHoursAgo: 14.8,
    orders: [
      { openid: chen, to: '幸福里自提点', buyerNote: '茄子可以换成青椒吗，谢谢' },
      { openid: xu, to: '幸福里自提点' },
      { openid: zhou, to: '梧桐苑自提点' },
    ],
  },
  { drawing: 'blueberries', openedHoursAgo: 1.4, orders: [{ openid: he, to: '科创园自提点' }] },
  { drawing: 'rice', openedHoursAgo: 30.2, orders: [{ openid: zhou, to: 'express' }] },
  // Formed ones, at every stage.
  {
    drawing: 'muscatGrapes',
    openedHoursAgo: 26,
    orders: [
      { openid: lin, quantity: 2, to: '幸福里自提点' },
      { openid: xu, quantity: 2, to: 'express', fate: 'shipped' },
    ],
  },
  {
    drawing: 'tomatoes',
    openedHoursAgo: 50,
    orders: [
      { openid: chen, to: '幸福里自提点', fate: 'ready' },
      { openid: lin, quantity: 2, to: '幸福里自提点', fate: 'ready' },
    ],
  },
  {
    drawing: 'tomatoes',
    openedHoursAgo: 44,
    orders: [
      { openid: zhou, quantity: 3, to: '梧桐苑自提点', fate: 'received' },
      { openid: xu, to: '幸福里自提点' },
    ],
  },
  {
    drawing: 'rice',
    openedHoursAgo: 300,
    orders: [
      { openid: lin, to: 'express', fate: 'received' },
      { openid: he, to: 'express', fate: 'received' },
      { openid: xu, to: '幸福里自提点', fate: 'received' },
    ],
  },
  {
    drawing: 'rice',
    openedHoursAgo: 58,
    orders: [
      { openid: xu, to: 'express', fate: 'shipped', buyerNote: '放门口鞋柜上就好' },
      { openid: chen, to: 'express', fate: 'shipped' },
      { openid: he, to: 'express' },
    ],
  },
  {
    drawing: 'honey',
    openedHoursAgo: 600,
    orders: [
      { openid: zhou, to: '梧桐苑自提点', fate: 'received' },
      { openid: lin, quantity: 2, to: 'express', fate: 'received' },
    ],
  },
  {
    drawing: 'bread',
    openedHoursAgo: 40,
    orders: [
      { openid: lin, to: '幸福里自提点' },
      { openid: xu, to: '幸福里自提点' },
    ],
  },
  // Nobody joined before the group buy ended: refunded by itself.
  { drawing: 'bread', openedHoursAgo: 20, orders: [{ openid: he, to: '科创园自提点' }] },
]
