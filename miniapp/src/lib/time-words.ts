import { remaining, spokenInstant, spokenSpan, businessDay, type SpokenInstant } from '@tuanke/shared/time'

const two = (value: number) => String(value).padStart(2, '0')
const clock = ({ hour, minute }: { hour: number; minute: number }) => `${two(hour)}:${two(minute)}`

function dayWord({ nearness, year, month, day }: SpokenInstant): string {
  const date = `${month}月${day}日`
  return {
    today: '今天',
    tomorrow: '明天',
    yesterday: '昨天',
    'this-year': date,
    'other-year': `${year}年${date}`,
  }[nearness]
}

/** "今天 18:30", "11月25日 09:00", "2027年1月3日 10:00". `instant` is ISO 8601, `nowMs` the server's time. */
export function dayTime(instant: string, nowMs: number): string {
  const spoken = spokenInstant(new Date(instant), new Date(nowMs))
  return `${dayWord(spoken)} ${clock(spoken)}`
}

/** "明天 10:00–20:00" within a day, else "今天 10:00 至 11月25日 20:00". */
export function dayTimeRange(from: string, to: string, nowMs: number): string {
  const end = spokenInstant(new Date(to), new Date(nowMs))
  return businessDay(new Date(from)) === businessDay(new Date(to))
    ? `${dayTime(from, nowMs)}–${clock(end)}`
    : `${dayTime(from, nowMs)} 至 ${dayTime(to, nowMs)}`
}

/** "还剩 2 天", "还剩 3 小时", "还剩 12 分钟", "不到 1 分钟", "已结束". Rounded down, so nobody is promised too much. */
export function timeLeft(ms: number): string {
  if (ms <= 0) return '已结束'
  const { value, unit } = spokenSpan(ms)
  if (unit === 'second') return '不到 1 分钟'
  return `还剩 ${value} ${{ day: '天', hour: '小时', minute: '分钟' }[unit]}`
}

/** "24 小时", "90 分钟", "2 天": a length of time as one would say it. */
export function duration(minutes: number): string {
  if (minutes % 1440 === 0 && minutes > 1440) return `${minutes / 1440} 天`
  return minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`
}

/** Parts for a ticking display; nothing below zero. */
export function clockParts(ms: number): { days: number; hours: string; minutes: string; seconds: string } {
  const left = remaining(ms)
  return { days: left.days, hours: two(left.hours), minutes: two(left.minutes), seconds: two(left.seconds) }
}
