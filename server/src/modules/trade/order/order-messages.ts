import { formatFen } from '@tuanke/shared/money'
import { chineseTime } from '../../messaging/message/chinese-time.ts'
import type { MessageWish, Topic } from '../../messaging/message/topics.ts'
import type { OrderFacts } from './notified-order.ts'

/*
 * Which news of an order also goes out as a subscribe message: what the member waits for and may not see by themselves.
 * Paying, receiving and points are told in the inbox only.
 */

const about = (topic: Topic, { orderNo, title }: OrderFacts, facts: Record<string, string>): MessageWish => ({
  topic,
  facts: { goods: title, orderNo, ...facts },
  page: `packages/order/pages/detail/index?orderNo=${orderNo}`,
})

export const teamFormedMessage = (facts: OrderFacts): MessageWish =>
  about('team', facts, { result: '已成团', note: '我们开始备货，好了告诉你' })

export const teamFailedMessage = (facts: OrderFacts): MessageWish =>
  about('team', facts, { result: '未成团', note: '付款会原路退回，不用操作' })

export const readyMessage = (facts: OrderFacts): MessageWish =>
  about('ready', facts, {
    place: facts.pointName ?? '自提点',
    until: facts.pickupToAt ? chineseTime(facts.pickupToAt) : '',
    note: '到店出示订单里的取货码',
  })

export const shippedMessage = (facts: OrderFacts): MessageWish =>
  about('shipped', facts, {
    company: facts.companyName ?? '快递',
    trackingNo: facts.trackingNo ?? '',
    note: '留意收货电话',
  })

export const refundedMessage = (facts: OrderFacts, amountFen: number): MessageWish =>
  about('refund', facts, { amount: formatFen(amountFen), note: '已原路退回，请查看零钱或银行卡' })
