import type { NoticeText } from '../../messaging/notice/notice-text.ts'

export interface RedemptionWordsFacts {
  title: string
  points: number
  companyName: string | null
  trackingNo: string | null
  cancelledBy: string | null
  cancelReason: string | null
}

export function redemptionSentWords({ title, companyName, trackingNo }: RedemptionWordsFacts): NoticeText {
  return {
    title: '礼品已寄出',
    body: `用积分换的「${title}」已交给${companyName ?? '快递'}，单号 ${trackingNo ?? ''}。`,
  }
}

export function redemptionCancelledWords({
  title,
  points,
  cancelledBy,
  cancelReason,
}: RedemptionWordsFacts): NoticeText {
  const back = `${points} 积分已全部退回`
  if (cancelledBy === 'system')
    return { title: '礼品超时未领取，积分已退回', body: `「${title}」一直没有来领，兑换已取消，${back}。` }
  return { title: '兑换已取消，积分已退回', body: `「${title}」没能给到你，很抱歉（${cancelReason ?? ''}）。${back}。` }
}
