import type { TicketKind } from '@tuanke/shared/ticket/rules'
import type { NoticeText } from '../../messaging/notice/notice-text.ts'

const NOUN: Record<TicketKind, string> = { complaint: '投诉', suggestion: '建议', question: '咨询' }

/** What the words about a ticket need to know. */
export interface TicketWordsFacts {
  kind: TicketKind
  summary: string
  /** What staff have written last; may be empty. */
  said: string
}

export function ticketAnsweredWords({ kind, summary, said }: TicketWordsFacts): NoticeText {
  return { title: '客服回复了', body: `关于「${summary}」的${NOUN[kind]}：${said}` }
}

export function ticketSolvedWords({ kind, said }: TicketWordsFacts, closeDays: number): NoticeText {
  return {
    title: '处理好了，请确认',
    body: `${NOUN[kind]}有了处理结果${said ? `：${ended(said)}` : '。'}还没解决的话，${closeDays} 天内告诉我们就行，不回复则自动结束。`,
  }
}

export function suggestionAdoptedWords({ summary, said }: TicketWordsFacts): NoticeText {
  return { title: '建议被采纳了，谢谢', body: `「${summary}」我们采纳了。${said}` }
}

/** What somebody wrote, as a sentence that another can follow. */
const ended = (said: string): string => (/[。！？!?…~～]$/.test(said) ? said : `${said}。`)
