import type { Drawing } from '../pictures/album.ts'

export interface DemoReward {
  name: string
  kind: 'gift' | 'coupon'
  title: string
  subtitle: string
  picture: Drawing
  points: number
  stock: number | null
  perMemberLimit: number | null
  hasPickup: boolean
  hasExpress: boolean
  detail: string
  /** Of a coupon reward: the name among the demo's coupons. */
  coupon?: string
}

export const demoRewards: readonly DemoReward[] = [
  {
    name: 'tote',
    kind: 'gift',
    title: '厚帆布买菜袋',
    subtitle: '装得下两个西瓜，洗不变形',
    picture: 'tote',
    points: 100,
    stock: 40,
    perMemberLimit: 2,
    hasPickup: true,
    hasExpress: false,
    detail: '12 安帆布，加厚提手。\n尺寸 38 × 35 × 12 厘米，可机洗。',
  },
  {
    name: 'honey',
    kind: 'gift',
    title: '槐花蜜小罐 120 克',
    subtitle: '和店里卖的是同一批',
    picture: 'honey',
    points: 60,
    stock: 24,
    perMemberLimit: 1,
    hasPickup: true,
    hasExpress: false,
    detail: '秦岭槐花蜜，小罐装，泡水或抹面包都好。\n每人限换一罐。',
  },
  {
    name: 'mug',
    kind: 'gift',
    title: '手作粗陶马克杯 320 毫升',
    subtitle: '景德镇柴窑，每只釉色不同',
    picture: 'mug',
    points: 220,
    stock: 12,
    perMemberLimit: null,
    hasPickup: true,
    hasExpress: true,
    detail: '可进微波炉，不建议用钢丝球清洗。\n釉色以实物为准，寄送包邮。',
  },
  {
    name: 'fruit',
    kind: 'gift',
    title: '当季水果礼盒（3 斤装）',
    subtitle: '攒一攒，送爸妈',
    picture: 'oranges',
    points: 680,
    stock: 6,
    perMemberLimit: 1,
    hasPickup: true,
    hasExpress: true,
    detail: '按当周最好的两种水果搭配，兑换后三天内寄出。',
  },
  {
    name: 'eggs',
    kind: 'gift',
    title: '林下土鸡蛋 6 枚',
    subtitle: '新会员最爱换',
    picture: 'eggs',
    points: 40,
    stock: 3,
    perMemberLimit: 1,
    hasPickup: true,
    hasExpress: false,
    detail: '当天捡的蛋，到店自提。',
  },
  {
    name: 'coupon',
    kind: 'coupon',
    title: '满 40 减 5 优惠券',
    subtitle: '兑换后 10 天内有效',
    picture: 'vegetableBox',
    points: 50,
    stock: null,
    perMemberLimit: 1,
    hasPickup: false,
    hasExpress: false,
    detail: '全场可用，下单时在优惠券里选用。',
    coupon: 'spend-40',
  },
]

/** Points of demo members that did not come from orders: who, how many, why, and how long ago. */
export const demoGrants = [
  { openid: 'o_demo_lin', amount: 300, reason: '周年答谢老客', daysAgo: 45 },
  { openid: 'o_demo_zhou', amount: 120, reason: '周年答谢老客', daysAgo: 45 },
  { openid: 'o_demo_chen', amount: 150, reason: '帮忙清点自提点', daysAgo: 40 },
  { openid: 'o_demo_xu', amount: 260, reason: '周年答谢老客', daysAgo: 30 },
] as const

/** Given this morning, for a short while. */
export const demoGift = { openid: 'o_demo_lin', amount: 30, reason: '邻里节限时积分', lapsesInDays: 22 } as const

/** Days in a row until yesterday that a member has checked in. */
export const demoStreaks = [
  { openid: 'o_demo_lin', days: 4 },
  { openid: 'o_demo_chen', days: 2 },
] as const

/** What was redeemed, by whom, how it goes on, and how many hours ago. */
export const demoRedemptions = [
  { openid: 'o_demo_lin', reward: 'tote', point: '幸福里自提点', hoursAgo: 20 * 24, outcome: 'collected' },
  { openid: 'o_demo_chen', reward: 'eggs', point: '梧桐苑自提点', hoursAgo: 9 * 24, outcome: 'cancelled' },
  { openid: 'o_demo_xu', reward: 'mug', point: null, hoursAgo: 30, outcome: 'waiting' },
  { openid: 'o_demo_lin', reward: 'honey', point: '幸福里自提点', hoursAgo: 5, outcome: 'waiting' },
  { openid: 'o_demo_zhou', reward: 'eggs', point: '幸福里自提点', hoursAgo: 3, outcome: 'waiting' },
] as const
