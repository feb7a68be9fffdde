import type { TicketKind } from '@tuanke/shared/ticket/rules'
import { z } from 'zod'
import { integer, text } from '../../../platform/texts/facts.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

const NOUN: Record<TicketKind, { zh: string; en: string }> = {
  complaint: { zh: '投诉', en: 'complaint' },
  suggestion: { zh: '建议', en: 'suggestion' },
  question: { zh: '咨询', en: 'question' },
}

const kind = z.enum(['complaint', 'suggestion', 'question'])
/** What staff have written last; may be empty. */
const said = text

export const ticketAnswered = notices.define('ticket.answered', {
  facts: { kind, summary: text, said },
  texts: {
    zh: (ticket) => ({
      title: '客服回复了',
      body: `关于「${ticket.summary}」的${NOUN[ticket.kind].zh}：${ticket.said}`,
    }),
    en: (ticket) => ({
      title: 'We have answered you',
      body: `On your ${NOUN[ticket.kind].en} “${ticket.summary}”: ${ticket.said}`,
    }),
  },
})

export const ticketSolved = notices.define('ticket.solved', {
  facts: { kind, said, closeDays: integer },
  texts: {
    zh: (ticket) => ({
      title: '处理好了，请确认',
      body: `${NOUN[ticket.kind].zh}有了处理结果${ticket.said ? `：${ended(ticket.said, '。')}` : '。'}还没解决的话，${ticket.closeDays} 天内告诉我们就行，不回复则自动结束。`,
    }),
    en: (ticket) => ({
      title: 'Solved, please confirm',
      body: `Your ${NOUN[ticket.kind].en} has been dealt with${ticket.said ? `: ${ended(ticket.said, '.')}` : '.'} If it is not solved, tell us within ${ticket.closeDays} days; otherwise it closes by itself.`,
    }),
  },
})

export const suggestionAdopted = notices.define('ticket.adopted', {
  facts: { summary: text, said },
  texts: {
    zh: (ticket) => ({ title: '建议被采纳了，谢谢', body: `「${ticket.summary}」我们采纳了。${ticket.said}` }),
    en: (ticket) => ({
      title: 'Your suggestion was adopted, thank you',
      body: `We are doing “${ticket.summary}”. ${ticket.said}`.trim(),
    }),
  },
})

/** What somebody wrote, as a sentence that another can follow. */
const ended = (words: string, stop: string): string => (/[。！？.!?…~～]$/.test(words) ? words : `${words}${stop}`)
