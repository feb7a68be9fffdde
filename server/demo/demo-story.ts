import { addBusinessDays, businessDay, startOfBusinessDay } from '@tuanke/shared/time'
import type { DemoTeam } from './shop/teams.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** When each step of one order is to have happened. */
export interface Story {
  placed: Date
  paid: Date
  formed: Date
  ready: Date
  shipped: Date
  /** Handed over at the point, or come with the parcel. */
  received: Date
}

/** Nothing of the past happened later than this long ago. */
const LATEST_MS = 5 * MINUTE_MS
/** Between two friends who join. */
const GAP_MS = 26 * MINUTE_MS

/** Friends come one after the other, the last one completes the team; staff work by day, and goods follow. */
export function storyOf({ openedHoursAgo, orders }: DemoTeam, index: number, now: Date): Story {
  const past = (at: number) => new Date(Math.min(at, now.getTime() - LATEST_MS))
  const opened = now.getTime() - openedHoursAgo * HOUR_MS
  const placed = past(opened + index * GAP_MS)
  const formed = past(opened + (orders.length - 1) * GAP_MS + 48 * SECOND_MS)
  const ready = past(nextAt(formed, 10, 12))
  const shipped = past(nextAt(formed, 16, 40))
  const isExpress = orders[index]?.to === 'express'
  const received = past(isExpress ? nextAt(shipped, 11, 25) + DAY_MS : nextAt(ready, 18, 35))
  return { placed, paid: new Date(placed.getTime() + (31 + index * 7) * SECOND_MS), formed, ready, shipped, received }
}

/** The next time a Shanghai clock shows this, after an instant; epoch ms. */
function nextAt(after: Date, hour: number, minute: number): number {
  const today = startOfBusinessDay(businessDay(after)).getTime() + hour * HOUR_MS + minute * MINUTE_MS
  if (today > after.getTime()) return today
  const tomorrow = startOfBusinessDay(addBusinessDays(businessDay(after), 1))
  return tomorrow.getTime() + hour * HOUR_MS + minute * MINUTE_MS
}
