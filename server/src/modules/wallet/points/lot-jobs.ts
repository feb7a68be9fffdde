import { addBusinessDays, businessDay, DAY_MS, HOUR_MS, startOfBusinessDay } from '@tuanke/shared/time'
import { job, type Work } from '../../../platform/jobs/outbox.ts'
import { expirePoints, warnOfExpiry } from './points.events.ts'

/** Members are told so many days before points lapse. */
export const WARNING_DAYS = [30, 7] as const
/** At ten in the morning, Shanghai: nobody is woken by it. */
const HOUR_OF_DAY = 10

/**
 * What falls due for a new lot: its end, and a warning some days before. Lots of one member that lapse on one day share
 * their warnings, by key. A warning whose time has passed already is left out.
 */
export function lotJobs(memberId: number, lot: { lotId: number; expiresAt: Date }, now: Date): Work[] {
  const { lotId, expiresAt } = lot
  const day = businessDay(expiresAt)
  const warnings = WARNING_DAYS.map((daysLeft) => {
    const morning = startOfBusinessDay(addBusinessDays(day, -daysLeft)).getTime() + HOUR_OF_DAY * HOUR_MS
    const payload = { memberId, day, daysLeft }
    return { payload, dueAt: new Date(morning), key: `${memberId}:${day}:${daysLeft}` }
  }).filter(({ dueAt }) => dueAt > now)
  return [
    job(expirePoints, { lotId }, { dueAt: expiresAt, key: `lot:${lotId}` }),
    ...warnings.map(({ payload, dueAt, key }) => job(warnOfExpiry, payload, { dueAt, key })),
  ]
}

/** The Shanghai day as two instants: from, and until which is not in it. */
export function dayBounds(day: string): [Date, Date] {
  const from = startOfBusinessDay(day)
  return [from, new Date(from.getTime() + DAY_MS)]
}
