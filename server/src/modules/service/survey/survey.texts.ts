import type { NoticeText } from '../../messaging/notice/notice-text.ts'

/** What the words about a survey need to know. */
export interface SurveyWordsFacts {
  cause: 'order' | 'ticket' | 'after-sale'
  /** Goods, or the beginning of a ticket. */
  about: string
}

export function surveyWords({ cause, about }: SurveyWordsFacts): NoticeText {
  if (cause === 'order')
    return { title: '这次买得满意吗', body: `「${about}」味道怎么样？点开打个分，十秒钟就好，我们会认真看。` }
  const what = cause === 'ticket' ? `「${about}」已经结束` : `「${about}」的售后已经完成`
  return { title: '这次处理得满意吗', body: `${what}。点开打个分，我们会认真看。` }
}
