import { remaining, spokenInstant, spokenSpan, businessDay, type SpokenInstant } from '@tuanke/shared/time'
import { pick } from './texts.ts'

type Unit = ReturnType<typeof spokenSpan>['unit']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const ONE = { day: '天', hour: '小时', minute: '分钟', second: '秒' }

const zh = {
  days: { today: '今天', tomorrow: '明天', yesterday: '昨天' },
  date: (month: number, day: number) => `${month}月${day}日`,
  dateOfYear: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  until: '至',
  over: '已结束',
  moment: '不到 1 分钟',
  left: (value: number, unit: Unit) => `还剩 ${value} ${ONE[unit]}`,
  length: (value: number, unit: Unit) => `${value} ${ONE[unit]}`,
  dayCell: (days: number) => `${days}天`,
}
const en: typeof zh = {
  days: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday' },
  date: (month, day) => `${day} ${MONTHS[month - 1]}`,
  dateOfYear: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  until: '–',
  over: 'over',
  moment: 'less than a minute',
  left: (value, unit) => `${value} ${unit}${value === 1 ? '' : 's'} left`,
  length: (value, unit) => `${value} ${unit}${value === 1 ? '' : 's'}`,
  dayCell: (days) => `${days}d`,
}
const t = pick(zh, en)

const two = (value: number) => String(value).padStart(2, '0')
const clock = ({ hour, minute }: { hour: number; minute: number }) => `${two(hour)}:${two(minute)}`

function dayWord({ nearness, year, month, day }: SpokenInstant): string {
  if (nearness === 'other-year') return t.dateOfYear(year, month, day)
  return nearness === 'this-year' ? t.date(month, day) : t.days[nearness]
}

/** "今天 18:30", "11月25日 09:00", "2027年1月3日 10:00". `instant` is ISO 8601, `nowMs` the server's time. */
export function dayTime(instant: string, nowMs: number): string {
  const spoken = spokenInstant(new Date(instant), new Date(nowMs))
  return `${dayWord(spoken)} ${clock(spoken)}`
}

/** "今天", "昨天", "11月25日": the day alone, as the head of a group. */
export function dayName(instant: string, nowMs: number): string {
  const word = dayWord(spokenInstant(new Date(instant), new Date(nowMs)))
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** "18:30" */
export function timeOfDay(instant: string, nowMs: number): string {
  return clock(spokenInstant(new Date(instant), new Date(nowMs)))
}

/** "明天 10:00–20:00" within a day, else "今天 10:00 至 11月25日 20:00". */
export function dayTimeRange(from: string, to: string, nowMs: number): string {
  const end = spokenInstant(new Date(to), new Date(nowMs))
  return businessDay(new Date(from)) === businessDay(new Date(to))
    ? `${dayTime(from, nowMs)}–${clock(end)}`
    : `${dayTime(from, nowMs)} ${t.until} ${dayTime(to, nowMs)}`
}

/** "还剩 2 天", "还剩 3 小时", "还剩 12 分钟", "不到 1 分钟", "已结束". Rounded down, so nobody is promised too much. */
export function timeLeft(ms: number): string {
  if (ms <= 0) return t.over
  const { value, unit } = spokenSpan(ms)
  return unit === 'second' ? t.moment : t.left(value, unit)
}

/** "24 小时", "90 分钟", "2 天": a length of time as one would say it. */
export function duration(minutes: number): string {
  if (minutes % 1440 === 0 && minutes > 1440) return t.length(minutes / 1440, 'day')
  return minutes % 60 === 0 ? t.length(minutes / 60, 'hour') : t.length(minutes, 'minute')
}

/** Parts for a ticking display; nothing below zero. `days` is '' on the last day. */
export function clockParts(ms: number): { days: string; hours: string; minutes: string; seconds: string } {
  const left = remaining(ms)
  return {
    days: left.days > 0 ? t.dayCell(left.days) : '',
    hours: two(left.hours),
    minutes: two(left.minutes),
    seconds: two(left.seconds),
  }
}
