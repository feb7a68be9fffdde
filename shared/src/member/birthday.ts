import { addMs, DAY_MS } from '../time.ts'

/** A year between two changes, so that a birthday present comes once a year. */
const REST_DAYS = 365
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `MM-DD` of a day that some year has; 29 February too. */
export function isBirthday(text: string): boolean {
  const match = /^(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const day = Number(match[2])
  return day >= 1 && day <= (LONGEST[Number(match[1]) - 1] ?? 0)
}

/** When a birthday set at that moment may be changed again. */
export function birthdayChangeableAt(setAt: Date): Date {
  return addMs(setAt, REST_DAYS * DAY_MS)
}
