import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { PointsSummary } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { pointsTexts as t } from '../texts.ts'

/** One line of the ledger: why, when, how many and what was left. */
export function EntryRow({ entry }: { entry: PointsSummary['entries'][number] }) {
  const { kind, reason, amount } = entry
  const word = t.kinds[kind] ?? ''
  return (
    <View className="points__row row">
      <View className="grow">
        <View className="clamp-2">{reason || word}</View>
        <View className="note num">
          {reason ? `${word} · ` : ''}
          {dayTime(entry.createdAt, now())}
        </View>
      </View>
      <View className="points__sum">
        <Text className={`strong num${amount > 0 ? ' brand' : ''}`}>
          {amount > 0 ? '+' : ''}
          {amount}
        </Text>
        <Text className="note num">{t.after(entry.balanceAfter)}</Text>
      </View>
    </View>
  )
}
