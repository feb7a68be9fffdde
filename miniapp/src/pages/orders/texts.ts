import { pick } from '../../lib/texts.ts'
import { ordersEn } from './texts.en.ts'

export const ordersZh = {
  tabs: { all: '全部', unpaid: '待付款', waiting: '拼团中', preparing: '备货中', receiving: '待收货', done: '已完成' },
  stage: {
    unpaid: '待付款',
    teaming: '拼团中',
    preparing: '备货中',
    shipped: '运输中',
    ready: '待取货',
    received: '已完成',
    closed: '已关闭',
    refunding: '退款中',
    refunded: '已退款',
  },
  next: { unpaid: '去付款', teaming: '邀请好友', ready: '看取货码', shipped: '看物流', other: '看详情' },
  missing: (free: number) => `还差 ${free} 人成团`,
  payBefore: '请在倒计时内付款',
  pickup: '自提',
  express: '快递',
  count: (count: number) => `共 ${count} 件`,
  empty: '还没有订单',
  emptyHere: '这里没有订单',
  emptyText: '看看大家都在拼什么',
  goHome: '去逛逛',
}

export const ordersTexts = pick(ordersZh, ordersEn)
