import { businessDay } from '@tuanke/shared/time'

/** Rows under the day they belong to; rows come newest first, and so do the days. */
export function byDay<T extends { createdAt: string }>(rows: readonly T[]): { day: string; rows: T[] }[] {
  const groups: { day: string; rows: T[] }[] = []
  for (const row of rows) {
    const day = businessDay(new Date(row.createdAt))
    const last = groups.at(-1)
    if (last?.day === day) last.rows.push(row)
    else groups.push({ day, rows: [row] })
  }
  return groups
}
