import { wallClock } from '@tuanke/shared/time'

/** 2026年11月3日 20:30, as the keyword `time` wants it. */
export function chineseTime(at: Date): string {
  const { year, month, day, hour, minute } = wallClock(at)
  return `${year}年${month}月${day}日 ${hour}:${String(minute).padStart(2, '0')}`
}
