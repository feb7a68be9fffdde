import type { Words } from './words.ts'

/** A day 'YYYY-MM-DD' as people write it. */
function spoken(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日`
}

export function pointsChangedWords(amount: number, reason: string): Words {
  if (amount < 0) return { title: `${-amount} 积分已扣除`, body: `原因：${reason}。如有疑问，请联系我们。` }
  return { title: `${amount} 积分到账`, body: `${reason}，积分已经可以使用，去积分商城看看吧。` }
}

export function pointsExpiringWords(amount: number, day: string, daysLeft: number): Words {
  return {
    title: `${amount} 积分还有 ${daysLeft} 天到期`,
    body: `这些积分到 ${spoken(day)}就会失效，下单时抵扣，或到积分商城换份礼品吧。`,
  }
}

export interface RedemptionWordsFacts {
  title: string
  points: number
  companyName: string | null
  trackingNo: string | null
  cancelledBy: string | null
  cancelReason: string | null
}

export function redemptionSentWords({ title, companyName, trackingNo }: RedemptionWordsFacts): Words {
  return {
    title: '礼品已寄出',
    body: `用积分换的「${title}」已交给${companyName ?? '快递'}，单号 ${trackingNo ?? ''}。`,
  }
}

export function redemptionCancelledWords({ title, points, cancelledBy, cancelReason }: RedemptionWordsFacts): Words {
  const back = `${points} 积分已全部退回`
  if (cancelledBy === 'system')
    return { title: '礼品超时未领取，积分已退回', body: `「${title}」一直没有来领，兑换已取消，${back}。` }
  return { title: '兑换已取消，积分已退回', body: `「${title}」没能给到你，很抱歉（${cancelReason ?? ''}）。${back}。` }
}

export function birthdayWords(points: number, hasCoupon: boolean): Words {
  const gifts = [...(points > 0 ? [`${points} 积分`] : []), ...(hasCoupon ? ['一张生日优惠券'] : [])]
  return { title: '生日快乐', body: `送上${gifts.join('和')}，愿新的一岁餐餐有好味道。` }
}
