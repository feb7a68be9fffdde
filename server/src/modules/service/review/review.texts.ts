import type { NoticeText } from '../../messaging/notice/notice-text.ts'

export interface ReviewWordsFacts {
  title: string
  reply: string | null
  reason: string
}

export function reviewRejectedWords({ title, reason }: ReviewWordsFacts): NoticeText {
  return { title: '评价没有通过审核', body: `「${title}」的评价暂不公开：${reason || '内容不符合规范'}。` }
}

export function reviewRepliedWords({ title, reply }: ReviewWordsFacts): NoticeText {
  return { title: '商家回复了你的评价', body: `「${title}」：${reply ?? ''}` }
}
