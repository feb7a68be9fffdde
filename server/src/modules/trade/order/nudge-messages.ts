import { spokenSpan } from '@tuanke/shared/time'
import { chineseTime } from '../../messaging/message/chinese-time.ts'
import type { MessageWish } from '../../messaging/message/topics.ts'

/** 还剩 2 小时, at the moment it is sent. */
function left(ms: number): string {
  const { value, unit } = spokenSpan(ms)
  return `还剩 ${value} ${{ day: '天', hour: '小时', minute: '分钟', second: '秒' }[unit]}`
}

export const teamNudgeMessage = (
  { title, teamCode }: { title: string; teamCode: string },
  { seatsLeft, deadlineAt, now }: { seatsLeft: number; deadlineAt: Date; now: Date },
): MessageWish => ({
  topic: 'nudge',
  facts: {
    goods: title,
    what: `还差 ${seatsLeft} 人成团`,
    until: chineseTime(deadlineAt),
    note: `${left(deadlineAt.getTime() - now.getTime())}，点开分享给好友`,
  },
  page: `packages/team/pages/detail/index?code=${teamCode}`,
})

export const unpaidNudgeMessage = (
  { title, orderNo }: { title: string; orderNo: string },
  { payDeadlineAt, now }: { payDeadlineAt: Date; now: Date },
): MessageWish => ({
  topic: 'nudge',
  facts: {
    goods: title,
    what: '订单还没有付款',
    until: chineseTime(payDeadlineAt),
    note: `${left(payDeadlineAt.getTime() - now.getTime())}，到时自动取消`,
  },
  page: `packages/order/pages/detail/index?orderNo=${orderNo}`,
})
