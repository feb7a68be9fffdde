import { formatFen } from '@tuanke/shared/money'
import type { OrderDetail, TimelineStep } from '../../lib/schemas.ts'
import { now } from '../../lib/clock.ts'
import { pick } from '../../lib/texts.ts'
import { dayTime } from '../../lib/time-words.ts'
import { orderTexts as t } from './texts.ts'

type Words = { title: string; text?: string }
type Tell = (step: TimelineStep, order: OrderDetail) => Words

/** A forecast is worth telling until its time. */
const isToCome = (at: string | number | undefined): at is string => typeof at === 'string' && Date.parse(at) > now()

const number = (value: string | number | undefined, fallback: number) =>
  value === undefined ? fallback : Number(value)

/** What each step of an order's story says. A step the server learns later needs a sentence here to compile. */
const zh: Record<TimelineStep['kind'], Tell> = {
  placed: () => ({ title: '提交订单' }),
  paid: (step, order) => ({
    title: '付款成功',
    text: `实付 ${formatFen(number(step.params.amountFen, order.money.paidFen))}`,
  }),
  'team-formed': () => ({ title: '拼团成功', text: '人已到齐，商家开始备货' }),
  'team-failed': () => ({ title: '没有成团', text: '时间到了人还没有齐，款项自动原路退回' }),
  'address-changed': () => ({ title: '修改了收货地址' }),
  'moved-team': () => ({ title: '换到另一个团', text: '付款时原来的团已经结束，已为你换团' }),
  ready: (_, order) => ({
    title: '商品已备好',
    text: order.pickup ? `可以到「${order.pickup.pointName}」取货` : undefined,
  }),
  'ready-undone': () => ({ title: '还没到货', text: '到货通知发早了，到了会再告诉你' }),
  shipped: (_, order) => ({
    title: '已发货',
    text: order.express?.trackingNo
      ? `${order.express.companyName ?? ''} ${order.express.trackingNo}`.trim()
      : undefined,
  }),
  received: (_, order) => ({ title: order.delivery === 'pickup' ? '已取货' : '已收货' }),
  'points-pending': (step, order) => ({
    title: `${number(step.params.amount, order.pointsToEarn)} 积分待到账`,
    text: isToCome(step.params.availableAt) ? `预计 ${dayTime(step.params.availableAt, now())} 到账` : undefined,
  }),
  'points-granted': (step, order) => ({ title: `${number(step.params.amount, order.pointsToEarn)} 积分已到账` }),
  closed: () => ({ title: '订单关闭' }),
  'after-sale-opened': () => ({ title: '申请售后' }),
  'part-refunded': (step) => ({
    title: '部分退款到账',
    text: `已退 ${formatFen(number(step.params.amountFen, 0))}`,
  }),
  'refund-started': () => ({ title: '开始退款', text: '款项原路退回，1–3 个工作日到账' }),
  refunded: (step, order) => ({
    title: '退款到账',
    text: `已退 ${formatFen(number(step.params.amountFen, order.money.refundedFen))}`,
  }),
}

const en: typeof zh = {
  placed: () => ({ title: 'Ordered' }),
  paid: (step, order) => ({ title: 'Paid', text: formatFen(number(step.params.amountFen, order.money.paidFen)) }),
  'team-formed': () => ({ title: 'The team is complete', text: 'We are preparing it' }),
  'team-failed': () => ({ title: 'The team did not fill', text: 'Your money comes back by itself' }),
  'address-changed': () => ({ title: 'The address was changed' }),
  'moved-team': () => ({ title: 'A seat in another team', text: 'Your first team was over when the payment came' }),
  ready: (_, order) => ({ title: 'Ready', text: order.pickup ? `at ${order.pickup.pointName}` : undefined }),
  'ready-undone': () => ({ title: 'Not there yet', text: 'Told too early; we will say when it is' }),
  shipped: (_, order) => ({
    title: 'Sent',
    text: order.express?.trackingNo
      ? `${order.express.companyName ?? ''} ${order.express.trackingNo}`.trim()
      : undefined,
  }),
  received: (_, order) => ({ title: order.delivery === 'pickup' ? 'Picked up' : 'Received' }),
  'points-pending': (step, order) => ({
    title: `${number(step.params.amount, order.pointsToEarn)} points on their way`,
    text: typeof step.params.availableAt === 'string' ? `here ${dayTime(step.params.availableAt, now())}` : undefined,
  }),
  'points-granted': (step, order) => ({ title: `${number(step.params.amount, order.pointsToEarn)} points are yours` }),
  closed: () => ({ title: 'Closed' }),
  'after-sale-opened': () => ({ title: 'Asked for after-sale' }),
  'part-refunded': (step) => ({ title: 'Partly refunded', text: formatFen(number(step.params.amountFen, 0)) }),
  'refund-started': () => ({ title: 'Refund started', text: 'Back within 1–3 working days' }),
  refunded: (step, order) => ({
    title: 'Refunded',
    text: formatFen(number(step.params.amountFen, order.money.refundedFen)),
  }),
}

const told = pick(zh, en)

export function storyWords(step: TimelineStep, order: OrderDetail): Words {
  // A newer server's step, which this app has no words for yet.
  return step.kind in told ? told[step.kind](step, order) : { title: t.newerStep }
}
