import { nextCelebration } from '@tuanke/shared/birthday/rules'
import { job, type Work } from '../../../platform/jobs/outbox.ts'
import { celebrateBirthday } from './birthday.events.ts'

/** The next celebration of a birthday; planned once, by key. */
export function nextCelebrationJob(memberId: number, monthDay: string, now: Date): Work {
  const { year, at } = nextCelebration(monthDay, now)
  return job(celebrateBirthday, { memberId, monthDay, year }, { dueAt: at, key: `${memberId}:${monthDay}:${year}` })
}
