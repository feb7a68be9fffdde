import type { NoticeText } from '../../messaging/notice/notice-text.ts'

export function birthdayWords(points: number, hasCoupon: boolean): NoticeText {
  const gifts = [...(points > 0 ? [`${points} 积分`] : []), ...(hasCoupon ? ['一张生日优惠券'] : [])]
  return { title: '生日快乐', body: `送上${gifts.join('和')}，愿新的一岁餐餐有好味道。` }
}
