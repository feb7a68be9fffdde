import { addMs, HOUR_MS } from '@tuanke/shared/time'
import { job, type Work } from '../../../platform/jobs/outbox.ts'
import { remindFavourites } from './favourite.events.ts'

/** How long before its end a group buy is "ending soon". */
export const ENDING_SOON_MS = 2 * HOUR_MS

interface Schedule {
  groupBuyId: number
  openAt: Date
  closeAt: Date
}

/** The reminders a group buy still owes whoever marks it now: one job per moment, however many mark it. */
export function reminders({ groupBuyId, openAt, closeAt }: Schedule, now: Date): Work[] {
  const due = (moment: 'opens' | 'ends', dueAt: Date): Work[] =>
    dueAt <= now
      ? []
      : [
          job(
            remindFavourites,
            { groupBuyId, moment, afterId: 0 },
            // The time is part of the key: a group buy that is moved before it opens reminds at its new time too.
            { dueAt, key: `${moment}:${groupBuyId}:${dueAt.getTime()}` },
          ),
        ]
  return [...due('opens', openAt), ...due('ends', addMs(closeAt, -ENDING_SOON_MS))]
}
