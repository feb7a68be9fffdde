import { wallClock, type WallClock } from '@tuanke/shared/time'
import type { Language } from './language.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 11月22日, 22 Nov: the shop's calendar. */
export function spokenDay(at: Pick<WallClock, 'month' | 'day'>, language: Language): string {
  return language === 'en' ? `${at.day} ${MONTHS[at.month - 1]}` : `${at.month}月${at.day}日`
}

/** 11月22日 10:00–20:00, or with both days when it lasts longer. */
export function spokenSpan(from: Date, to: Date, language: Language): string {
  const [a, b] = [wallClock(from), wallClock(to)]
  const isOneDay = a.year === b.year && a.month === b.month && a.day === b.day
  return `${spokenDay(a, language)} ${time(a)}–${isOneDay ? '' : `${spokenDay(b, language)} `}${time(b)}`
}

/** 11月22日 18:00, 22 Nov 18:00. */
export function spokenMoment(at: Date, language: Language): string {
  const clock = wallClock(at)
  return `${spokenDay(clock, language)} ${time(clock)}`
}

const time = ({ hour, minute }: WallClock): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

/** "1 point", "2 points". */
export const counted = (amount: number, one: string, many = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`
