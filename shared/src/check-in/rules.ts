import { addBusinessDays } from '../time.ts'

/** A member's last check-in. */
export interface LastCheckIn {
  /** Shanghai day, `'YYYY-MM-DD'`. */
  day: string
  /** How many days in a row it made. */
  streak: number
}

/** How many days in a row a check-in today makes: yesterday's streak goes on, a gap begins anew. */
export function streakOn(today: string, last: LastCheckIn | null): number {
  return last?.day === addBusinessDays(today, -1) ? last.streak + 1 : 1
}

/** The streak that stands today: broken when neither today nor yesterday has a check-in. */
export function standingStreak(today: string, last: LastCheckIn | null): number {
  if (!last) return 0
  return last.day === today || last.day === addBusinessDays(today, -1) ? last.streak : 0
}

/** Points of the `streak`-th day in a row; the rule begins anew after its last day. @throws RangeError for streak < 1 */
export function checkInPoints(streak: number, rule: readonly number[]): number {
  const points = rule[(streak - 1) % rule.length]
  if (points === undefined) throw new RangeError(`no points for day ${streak}`)
  return points
}

export interface CheckInDay {
  /** 1 is the first day of the round. */
  number: number
  points: number
  isDone: boolean
  isToday: boolean
}

/** The round a member is in, day by day: what is done, which is today's, what is to come. */
export function checkInRound(today: string, last: LastCheckIn | null, rule: readonly number[]): CheckInDay[] {
  const isDoneToday = last?.day === today
  const streak = isDoneToday ? last.streak : streakOn(today, last)
  const place = (streak - 1) % rule.length
  return rule.map((points, index) => ({
    number: index + 1,
    points,
    isDone: index < place || (index === place && isDoneToday),
    isToday: index === place,
  }))
}
