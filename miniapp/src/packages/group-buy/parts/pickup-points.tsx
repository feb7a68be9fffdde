import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { PickupChoice } from '../../../lib/schemas.ts'
import { dayTimeRange } from '../../../lib/time-words.ts'
import { groupBuyTexts as t } from '../texts.ts'

export function PickupPoints({ points }: { points: PickupChoice[] }) {
  if (!points.length) return null
  return (
    <View className="card">
      <Text className="card__title">{t.points}</Text>
      {points.map((point) => (
        <View className="point" key={point.pickupPointCode}>
          <View className="strong">{point.name}</View>
          <View className="note">{point.address}</View>
          {point.openHours && <View className="note">{t.openHours(point.openHours)}</View>}
          <View className="note">{t.pickupTime(dayTimeRange(point.pickupFromAt, point.pickupToAt, now()))}</View>
          {point.instructions && <View className="note">{point.instructions}</View>}
        </View>
      ))}
    </View>
  )
}
