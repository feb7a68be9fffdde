const OFFSET_HOURS = 8

/** RFC 3339 in Beijing time, whole seconds, rounded down: 2026-01-01T10:00:00+08:00. WeChat Pay takes no fractions. */
export function beijingTime(instant: Date): string {
  return `${new Date(instant.getTime() + OFFSET_HOURS * 3_600_000).toISOString().slice(0, 19)}+08:00`
}
