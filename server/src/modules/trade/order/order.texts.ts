import { formatFen } from '@tuanke/shared/money'
import { wallClock } from '@tuanke/shared/time'
import type { NoticeText } from '../../messaging/notice/notice-text.ts'
import type { OrderFacts } from './notified-order.ts'

export function paidWords({ title, payableFen, teamStatus, teamSize, paidSeats }: OrderFacts): NoticeText {
  const paid = `「${title}」已付款 ${formatFen(payableFen)}`
  const left = (teamSize ?? 0) - (paidSeats ?? 0)
  if (teamStatus === 'open' && left > 0)
    return { title: '付款成功，等团友来', body: `${paid}，还差 ${left} 人成团。把团分享给邻居，成团后马上备货。` }
  return { title: '付款成功', body: `${paid}，我们这就为你备货。` }
}

export function teamFormedWords({ title, teamSize }: OrderFacts): NoticeText {
  return { title: '成团啦', body: `「${title}」${teamSize} 人团已经拼成，我们开始备货，好了第一时间告诉你。` }
}

export function teamFailedWords({ title, payableFen, teamSize, paidSeats }: OrderFacts): NoticeText {
  const left = (teamSize ?? 0) - (paidSeats ?? 0)
  const money = `已付的 ${formatFen(payableFen)} 会原路退回，一般几分钟到账`
  return {
    title: '这次没有成团，钱会退回',
    body: `「${title}」到时间还差 ${Math.max(left, 1)} 人，很遗憾没能拼成。${money}，你不用做什么。`,
  }
}

/** For a late payer, who was given a seat elsewhere; `opened` when it is the first seat of a new team. */
export function movedTeamWords({ title, teamSize, paidSeats }: OrderFacts, opened: boolean): NoticeText {
  const late = `付款到账时，「${title}」原来的团已经结束`
  const left = (teamSize ?? 0) - (paidSeats ?? 0)
  if (opened)
    return { title: '为你新开了一个团', body: `${late}，我们为你新开了一个团，还差 ${left} 人。邀请团友一起来吧。` }
  if (left <= 0) return { title: '为你换到了另一个团', body: `${late}，我们把你安排进了另一个团，并且已经成团。` }
  return { title: '为你换到了另一个团', body: `${late}，我们把你安排进了另一个团，还差 ${left} 人成团。` }
}

export function readyWords({ title, pointName, pointAddress, pickupFromAt, pickupToAt }: OrderFacts): NoticeText {
  const when = pickupFromAt && pickupToAt ? `取货时间 ${span(pickupFromAt, pickupToAt)}，` : ''
  return {
    title: '到货了，来取吧',
    body: `「${title}」已经到${pointName ?? '自提点'}（${pointAddress ?? ''}）。${when}到店出示订单里的取货码就行。`,
  }
}

export function shippedWords({ title, companyName, trackingNo }: OrderFacts): NoticeText {
  return {
    title: '已发货，正在路上',
    body: `「${title}」已交给${companyName ?? '快递'}，单号 ${trackingNo ?? ''}，留意收货电话。`,
  }
}

export function receivedWords({ title }: OrderFacts): NoticeText {
  return { title: '已收货', body: `「${title}」已经到你手上，趁新鲜享用。有任何问题，随时找我们。` }
}

export function refundedWords({ orderNo }: OrderFacts, amountFen: number): NoticeText {
  return {
    title: '退款已到账',
    body: `${formatFen(amountFen)} 已原路退回，请在微信零钱或付款的银行卡里查看。订单号 ${orderNo}。`,
  }
}

/** 11月22日 10:00–20:00, or with both days when it lasts longer. */
function span(from: Date, to: Date): string {
  const [a, b] = [wallClock(from), wallClock(to)]
  const day = (at: typeof a) => `${at.month}月${at.day}日`
  const time = (at: typeof a) => `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`
  return `${day(a)} ${time(a)}–${day(a) === day(b) ? '' : `${day(b)} `}${time(b)}`
}
