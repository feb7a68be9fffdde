import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { PickupChoice } from '../../../lib/schemas.ts'
import { dayTimeRange } from '../../../lib/time-words.ts'
import { useNearness } from '../../../lib/use-nearness.ts'
import { mapPlace } from '../../../lib/where.ts'
import { Action } from '../../../ui/action.tsx'
import { PointWays } from '../../../ui/point-ways.tsx'
import { uiTexts } from '../../../ui/texts.ts'
import { groupBuyTexts as t } from '../texts.ts'

export function PickupPoints({ points }: { points: PickupChoice[] }) {
  const nearness = useNearness(points, null)
  if (!points.length) return null
  return (
    <View className="card">
      <Text className="card__title">{t.points}</Text>
      {nearness.sorted.map((point) => (
        <View className="point" key={point.pickupPointCode}>
          <View className="row row--between">
            <Text className="strong">{point.name}</Text>
            <Text className="note num">{nearness.hint(point)}</Text>
          </View>
          <View className="note">{point.address}</View>
          {point.openHours && <View className="note">{t.openHours(point.openHours)}</View>}
          <View className="note">{t.pickupTime(dayTimeRange(point.pickupFromAt, point.pickupToAt, now()))}</View>
          {point.instructions && <View className="note">{point.instructions}</View>}
          <PointWays place={mapPlace(point)} phone={point.phone} />
        </View>
      ))}
      {nearness.ask && (
        <Action kind="bare" onTap={nearness.ask}>
          {uiTexts.howFar}
        </Action>
      )}
    </View>
  )
}
