import { Text, View } from '@tarojs/components'
import { call } from '../lib/call.ts'
import { type MapPlace, openMap } from '../lib/where.ts'
import { tappable } from './a11y.ts'
import { uiTexts as t } from './texts.ts'
import './point-ways.scss'

/** To a counter: on the map, or by telephone. */
export function PointWays({ place, phone }: { place: MapPlace | undefined; phone: string }) {
  if (!place && !phone) return null
  return (
    <View className="point-ways">
      {place && (
        <Text
          className="point-ways__one"
          onClick={(event) => {
            event.stopPropagation()
            openMap(place)
          }}
          {...tappable(t.mapOf(place.name))}
        >
          {t.map}
        </Text>
      )}
      {phone && (
        <Text
          className="point-ways__one"
          onClick={(event) => {
            event.stopPropagation()
            call(phone)
          }}
          {...tappable(t.callNumber(phone))}
        >
          {t.callPoint}
        </Text>
      )}
    </View>
  )
}
