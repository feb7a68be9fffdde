import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { Levels } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { levelTexts as t } from '../texts.ts'
import { LedgerRow } from './ledger-row.tsx'

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
          {changes.map(({ fromName, toName, isUp, cause, createdAt }) => (
            <View key={createdAt} className="ledger-row row">
              <View className="grow">
                <View>{isUp ? t.up(toName) : t.down(fromName, toName)}</View>
                <View className="note num">{dayTime(createdAt, now())}</View>
              </View>
              <Text className={isUp ? 'badge badge--green' : 'badge badge--quiet'}>
                {isUp ? t.upBadge : (t.downBadges[cause] ?? t.downBadges.review)}
              </Text>
            </View>
          ))}
        </View>
      )}
      {entries.length > 0 && (
        <View className="card">
          <View className="card__title">{t.entries}</View>
          {entries.map(({ kind, ...entry }, index) => (
            <LedgerRow key={index} word={t.kinds[kind] ?? ''} {...entry} />
          ))}
        </View>
      )}
    </>
  )
}
