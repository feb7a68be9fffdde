import { chineseTime } from '../../messaging/message/chinese-time.ts'
import type { MessageWish } from '../../messaging/message/topics.ts'

const TICKET_NOTE = { answered: '点开查看完整回复', solved: '点开确认是否解决', adopted: '谢谢你的建议' }

interface TicketNews {
  code: string
  summary: string
  said: string
}

/** Staff have written. Their words may be all pictures, and a template takes no empty field. */
export const ticketMessage = (
  { code, summary, said }: TicketNews,
  step: keyof typeof TICKET_NOTE,
  now: Date,
): MessageWish => ({
  topic: 'ticket',
  facts: { about: summary, said: said || '客服回复了你', at: chineseTime(now), note: TICKET_NOTE[step] },
  page: `packages/ticket/pages/detail/index?code=${code}`,
})
