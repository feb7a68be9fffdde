import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { Levels } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { levelTexts as t } from '../texts.ts'

/** What growth is and how it comes; then what has happened, if anything has. */
export function GrowthCard({ changes, entries }: Pick<Levels, 'changes' | 'entries'>) {
  return (
    <>
      <View className="card">
        <View className="card__title">{t.how}</View>
        {t.rules.map((rule) => (
          <View key={rule} className="growth__rule">
            {rule}
          </View>
        ))}
      </View>
      {changes.length > 0 && (
        <View className="card">
          <View className="card__title">{t.changes}</View>
          {changes.map(({ fromName, toName, isUp, createdAt }) => (
            <View key={createdAt} className="growth__row row">
              <View className="grow">
                <View>{isUp ? t.up(toName) : t.down(fromName, toName)}</View>
                <View className="note num">{dayTime(createdAt, now())}</View>
              </View>
              <Text className={isUp ? 'badge badge--green' : 'badge badge--quiet'}>
                {isUp ? t.upBadge : t.downBadge}
              </Text>
            </View>
          ))}
        </View>
      )}
      {entries.length > 0 && (
        <View className="card">
          <View className="card__title">{t.entries}</View>
          {entries.map((entry, index) => (
            <Entry key={index} entry={entry} />
          ))}
        </View>
      )}
    </>
  )
}

function Entry({ entry: { kind, amount, reason, createdAt } }: { entry: Levels['entries'][number] }) {
  const word = t.kinds[kind] ?? ''
  return (
    <View className="growth__row row">
      <View className="grow">
        <View className="clamp-2">{reason || word}</View>
        <View className="note num">
          {reason ? `${word} · ` : ''}
          {dayTime(createdAt, now())}
        </View>
      </View>
      <Text className={`strong num growth__amount${amount > 0 ? ' brand' : ''}`}>
        {amount > 0 ? '+' : ''}
        {amount}
      </Text>
    </View>
  )
}
