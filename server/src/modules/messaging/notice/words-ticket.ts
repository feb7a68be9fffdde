import type { TicketKind } from '@tuanke/shared/ticket/rules'
import type { Words } from './words.ts'

const NOUN: Record<TicketKind, string> = { complaint: '投诉', suggestion: '建议', question: '咨询' }

/** What the words about a ticket need to know. */
export interface TicketWordsFacts {
  kind: TicketKind
  summary: string
  /** What staff have written last; may be empty. */
  said: string
}

export function ticketAnsweredWords({ kind, summary, said }: TicketWordsFacts): Words {
  return { title: '客服回复了', body: `关于「${summary}」的${NOUN[kind]}：${said}` }
}

export function ticketSolvedWords({ kind, said }: TicketWordsFacts, closeDays: number): Words {
  return {
    title: '处理好了，请确认',
    body: `${NOUN[kind]}有了处理结果${said ? `：${ended(said)}` : '。'}还没解决的话，${closeDays} 天内告诉我们就行，不回复则自动结束。`,
  }
}

export function suggestionAdoptedWords({ summary, said }: TicketWordsFacts): Words {
  return { title: '建议被采纳了，谢谢', body: `「${summary}」我们采纳了。${said}` }
}

/** What somebody wrote, as a sentence that another can follow. */
const ended = (said: string): string => (/[。！？!?…~～]$/.test(said) ? said : `${said}。`)

/** What the words about a survey need to know. */
export interface SurveyWordsFacts {
  cause: 'order' | 'ticket' | 'after-sale'
  /** Goods, or the beginning of a ticket. */
  about: string
}

export function surveyWords({ cause, about }: SurveyWordsFacts): Words {
  if (cause === 'order')
    return { title: '这次买得满意吗', body: `「${about}」味道怎么样？点开打个分，十秒钟就好，我们会认真看。` }
  const what = cause === 'ticket' ? `「${about}」已经结束` : `「${about}」的售后已经完成`
  return { title: '这次处理得满意吗', body: `${what}。点开打个分，我们会认真看。` }
}
