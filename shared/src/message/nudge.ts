import { addBusinessDays, addMs, businessDay, HOUR_MS, MINUTE_MS, startOfBusinessDay, wallClock } from '../time.ts'

/** Nobody is woken: from nine in the evening to nine in the morning, by the shop's clock, nothing is sent that can wait. */
const QUIET_FROM_HOUR = 21
const QUIET_UNTIL_HOUR = 9
/** What is sent before the night has to be out before it. */
const BEFORE_QUIET_MS = 5 * MINUTE_MS

export function isQuiet(at: Date): boolean {
  const { hour } = wallClock(at)
  return hour >= QUIET_FROM_HOUR || hour < QUIET_UNTIL_HOUR
}

/**
 * When to remind somebody of a deadline: `leadMs` before it, but never more than half of the time there is. What would fall
 * into the night comes in the evening before instead.
 * @returns null where that has passed already: then it is left out.
 */
export function nudgeMoment({
  from,
  deadlineAt,
  leadMs,
}: {
  from: Date
  deadlineAt: Date
  leadMs: number
}): Date | null {
  const lead = Math.min(leadMs, Math.floor((deadlineAt.getTime() - from.getTime()) / 2))
  const wanted = addMs(deadlineAt, -lead)
  const at = isQuiet(wanted) ? eveningBefore(wanted) : wanted
  return at > from ? at : null
}

/** The last moment before the night that `at` lies in. */
function eveningBefore(at: Date): Date {
  const today = businessDay(at)
  const day = wallClock(at).hour >= QUIET_FROM_HOUR ? today : addBusinessDays(today, -1)
  return addMs(startOfBusinessDay(day), QUIET_FROM_HOUR * HOUR_MS - BEFORE_QUIET_MS)
}
