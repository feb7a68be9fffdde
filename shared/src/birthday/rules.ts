import { addMs, HOUR_MS, startOfBusinessDay, wallClock } from '../time.ts'

/** Congratulations come at nine in the morning, Shanghai. */
const HOUR_OF_DAY = 9

/** When a birthday `'MM-DD'` is celebrated in a year; one of 29 February on the 28th when the year has none. */
export function celebrationIn(year: number, monthDay: string): Date {
  const hasLeapDay = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  const day = monthDay === '02-29' && !hasLeapDay ? '02-28' : monthDay
  return addMs(startOfBusinessDay(`${year}-${day}`), HOUR_OF_DAY * HOUR_MS)
}

/** The next celebration after `now`; on the day itself, once its hour has struck, that of next year. */
export function nextCelebration(monthDay: string, now: Date): { year: number; at: Date } {
  const { year } = wallClock(now)
  const at = celebrationIn(year, monthDay)
  return at > now ? { year, at } : { year: year + 1, at: celebrationIn(year + 1, monthDay) }
}
