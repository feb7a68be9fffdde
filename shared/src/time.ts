/**
 * Instants are UTC; business days are those of Asia/Shanghai, which has been UTC+8 without summer time since 1991.
 * A fixed shift therefore replaces Intl, which phones may lack. Words are the front ends' affair: these return data.
 */
export const SECOND_MS = 1_000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS

/** The Shanghai calendar day of an instant, `'YYYY-MM-DD'`. */
export function businessDay(at: Date): string {
  return new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
}

/** The instant a Shanghai day `'YYYY-MM-DD'` begins. Throws RangeError on a day that does not exist. */
export function startOfBusinessDay(day: string): Date {
  const start = new Date(new Date(`${day}T00:00:00.000Z`).getTime() - SHANGHAI_OFFSET_MS)
  if (Number.isNaN(start.getTime()) || businessDay(start) !== day) throw new RangeError(`not a day: ${day}`)
  return start
}

/** The day `days` after (before, when negative) a day `'YYYY-MM-DD'`. */
export function addBusinessDays(day: string, days: number): string {
  return businessDay(new Date(startOfBusinessDay(day).getTime() + days * DAY_MS))
}

export function addMs(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms)
}

/** What a Shanghai wall clock and calendar show. `weekday` 0 is Sunday; `month` starts at 1. */
export interface WallClock {
  year: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
  second: number
}

export function wallClock(at: Date): WallClock {
  const shifted = new Date(at.getTime() + SHANGHAI_OFFSET_MS)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  }
}

/** How people place an instant: today 18:30, tomorrow 09:00, 3月5日, 2027年1月1日. */
export interface SpokenInstant extends WallClock {
  nearness: 'today' | 'tomorrow' | 'yesterday' | 'this-year' | 'other-year'
}

export function spokenInstant(at: Date, now: Date): SpokenInstant {
  const [day, today] = [businessDay(at), businessDay(now)]
  const clock = wallClock(at)
  if (day === today) return { ...clock, nearness: 'today' }
  if (day === addBusinessDays(today, 1)) return { ...clock, nearness: 'tomorrow' }
  if (day === addBusinessDays(today, -1)) return { ...clock, nearness: 'yesterday' }
  return { ...clock, nearness: day.slice(0, 4) === today.slice(0, 4) ? 'this-year' : 'other-year' }
}

/** Parts of a countdown; all zero and `isOver` once nothing is left. A started second still counts as one. */
export interface Remaining {
  days: number
  hours: number
  minutes: number
  seconds: number
  isOver: boolean
}

export function remaining(ms: number): Remaining {
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS))
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3_600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    isOver: seconds === 0,
  }
}

/** A span in its largest whole unit, rounded down: 还剩 2 小时. Under a minute it is in seconds. */
export function spokenSpan(ms: number): { value: number; unit: 'day' | 'hour' | 'minute' | 'second' } {
  const left = remaining(ms)
  if (left.days > 0) return { value: left.days, unit: 'day' }
  if (left.hours > 0) return { value: left.hours, unit: 'hour' }
  if (left.minutes > 0) return { value: left.minutes, unit: 'minute' }
  return { value: left.seconds, unit: 'second' }
}
