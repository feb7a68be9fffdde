import { z } from 'zod'
import { text } from '../../../platform/texts/facts.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** About goods, or the beginning of a ticket. */
export const surveySent = notices.define('survey.sent', {
  facts: { cause: z.enum(['order', 'ticket', 'after-sale']), about: text },
  texts: {
    zh: ({ cause, about }) => {
      if (cause === 'order')
        return { title: '这次买得满意吗', body: `「${about}」味道怎么样？点开打个分，十秒钟就好，我们会认真看。` }
      const what = cause === 'ticket' ? `「${about}」已经结束` : `「${about}」的售后已经完成`
      return { title: '这次处理得满意吗', body: `${what}。点开打个分，我们会认真看。` }
    },
    en: ({ cause, about }) => {
      if (cause === 'order')
        return {
          title: 'Are you happy with it?',
          body: `How was “${about}”? Open this and give it a score: it takes ten seconds, and we read every one.`,
        }
      const what = cause === 'ticket' ? `“${about}” is closed` : `The after-sale case of “${about}” is done`
      return { title: 'Did we handle it well?', body: `${what}. Open this and give us a score: we read every one.` }
    },
  },
})
