import { Text, View } from '@tarojs/components'
import { DAY_MS } from '@tuanke/shared/time'
import { now } from '../../../lib/clock.ts'
import type { PointsSummary } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { pointsTexts as t } from '../texts.ts'

/** Later than that nobody needs to hurry. */
const SOON_MS = 60 * DAY_MS

/** What there is to spend, and what would be lost soon. */
export function PointsHead({ summary }: { summary: PointsSummary }) {
  const next = summary.expiring[0]
  const isSoon = next && new Date(next.expiresAt).getTime() - now() < SOON_MS
  return (
    <View className="card points__head">
      <Text className="note">{t.balance}</Text>
      <Text className="points__balance num">{summary.balance}</Text>
      <View className="points__marks">
        {summary.pending > 0 && <Text className="badge badge--amber">{t.pending(summary.pending)}</Text>}
        {isSoon && <Text className="badge">{t.lapsesNext(next.amount, dayTime(next.expiresAt, now()))}</Text>}
      </View>
      {summary.debt > 0 && <Text className="note">{t.debt(summary.debt)}</Text>}
    </View>
  )
}
