import { addBusinessDays, addMs, businessDay, HOUR_MS, MINUTE_MS, startOfBusinessDay } from '../time.ts'
import type { TicketPriority } from './rules.ts'

/** When the desk answers, hours of the Shanghai day; what comes in the evening waits for the morning. */
const DESK_HOURS = { from: 9, until: 21 }

/** Desk time within which a ticket gets its first answer. */
const ANSWER_WITHIN_MS: Readonly<Record<TicketPriority, number>> = {
  normal: 8 * HOUR_MS,
  high: 2 * HOUR_MS,
  urgent: 30 * MINUTE_MS,
}

/** When the first answer to a ticket is due; only the desk's hours count. */
export function answerDueAt(openedAt: Date, priority: TicketPriority): Date {
  let left = ANSWER_WITHIN_MS[priority]
  let day = businessDay(openedAt)
  let at = openedAt
  for (;;) {
    const start = startOfBusinessDay(day)
    const opens = addMs(start, DESK_HOURS.from * HOUR_MS)
    const from = at > opens ? at : opens
    const room = addMs(start, DESK_HOURS.until * HOUR_MS).getTime() - from.getTime()
    if (left <= room) return addMs(from, left)
    left -= Math.max(0, room)
    day = addBusinessDays(day, 1)
    at = startOfBusinessDay(day)
  }
}
