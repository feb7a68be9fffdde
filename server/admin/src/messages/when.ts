import { MINUTE_MS, businessDay, remaining, spokenInstant } from '@tuanke/shared/time'
import { systemNow } from '../lib/now.ts'
import { useLocale, type Locale } from './text.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** A time as people say it, on the shop's clock: 今天 18:30, 明天 09:00, 11月22日 18:30, 2025年3月1日 18:30. */
export function sayTime(iso: string, locale: Locale, now: Date = systemNow()): string {
  const { nearness, year, month, day, hour, minute } = spokenInstant(new Date(iso), now)
  const words = {
    zh: {
      today: '今天',
      tomorrow: '明天',
      yesterday: '昨天',
      'this-year': `${month}月${day}日`,
      'other-year': `${year}年${month}月${day}日`,
    },
    en: {
      today: 'today',
      tomorrow: 'tomorrow',
      yesterday: 'yesterday',
      'this-year': `${month}/${day}`,
      'other-year': `${year}-${two(month)}-${two(day)}`,
    },
  }
  return `${words[locale][nearness]} ${two(hour)}:${two(minute)}`
}

/** A length of time in the two largest units that fit: 3 天 4 小时. */
export function saySpan(minutes: number, locale: Locale): string {
  const left = remaining(minutes * MINUTE_MS)
  const parts: [number, string, string][] = [
    [left.days, '天', 'd'],
    [left.hours, '小时', 'h'],
    [left.minutes, '分钟', 'min'],
  ]
  const shown = parts.filter(([n]) => n > 0).slice(0, 2)
  if (!shown.length) return locale === 'zh' ? '0 分钟' : '0 min'
  return shown.map(([n, zh, en]) => `${n} ${locale === 'zh' ? zh : en}`).join(' ')
}

/** `sayTime` and `saySpan` in the chosen language. */
export const useWhen = () => {
  const { locale } = useLocale()
  return {
    time: (iso: string) => sayTime(iso, locale),
    span: (minutes: number) => saySpan(minutes, locale),
    range: (fromIso: string, toIso: string) => {
      const from = sayTime(fromIso, locale)
      const to = sayTime(toIso, locale)
      return businessDay(new Date(fromIso)) === businessDay(new Date(toIso))
        ? `${from} – ${to.split(' ').pop()}`
        : `${from} – ${to}`
    },
  }
}
