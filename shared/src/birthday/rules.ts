import { addMs, HOUR_MS, startOfBusinessDay, wallClock } from '../time.ts'

/** Congratulations come at nine in the morning, Shanghai. */
const HOUR_OF_DAY = 9
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A birthday is kept without a year, `'MM-DD'`: nobody needs to know how old a customer is. */
export function isMonthDay(text: string): boolean {
  const match = /^(\d\d)-(\d\d)$/.exec(text)
  if (!match) return false
  const [month, day] = [Number(match[1]), Number(match[2])]
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS_IN_MONTH[month - 1]!
}

/** When a birthday is celebrated in a year; one of 29 February on the 28th when the year has none. */
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
