import type { NoticeText } from '../../messaging/notice/notice-text.ts'

/** A day 'YYYY-MM-DD' as people write it. */
function spoken(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日`
}

export function pointsChangedWords(amount: number, reason: string): NoticeText {
  if (amount < 0) return { title: `${-amount} 积分已扣除`, body: `原因：${reason}。如有疑问，请联系我们。` }
  return { title: `${amount} 积分到账`, body: `${reason}，积分已经可以使用，去积分商城看看吧。` }
}

export function pointsExpiringWords(amount: number, day: string, daysLeft: number): NoticeText {
  return {
    title: `${amount} 积分还有 ${daysLeft} 天到期`,
    body: `这些积分到 ${spoken(day)}就会失效，下单时抵扣，或到积分商城换份礼品吧。`,
  }
}
