import { text } from '../../../platform/texts/facts.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** Why is said in the words of staff. */
export const reviewRejected = notices.define('review.rejected', {
  facts: { title: text, reason: text.nullable() },
  texts: {
    zh: ({ title, reason }) => ({
      title: '评价没有通过审核',
      body: `「${title}」的评价暂不公开：${reason || '内容不符合规范'}。`,
    }),
    en: ({ title, reason }) => ({
      title: 'Your review was not published',
      body: `Your review of “${title}” stays private: ${reason || 'it does not follow our rules'}.`,
    }),
  },
})

export const reviewReplied = notices.define('review.replied', {
  facts: { title: text, reply: text.nullable() },
  texts: {
    zh: ({ title, reply }) => ({ title: '商家回复了你的评价', body: `「${title}」${reply ? `：${reply}` : ''}` }),
    en: ({ title, reply }) => ({
      title: 'The shop answered your review',
      body: `“${title}”${reply ? `: ${reply}` : ''}`,
    }),
  },
})
