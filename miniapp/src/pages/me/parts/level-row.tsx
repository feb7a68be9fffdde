import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { Me } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { meTexts as t } from '../texts.ts'

/** The level and how far it is to the next one; without login what there is to see. Nothing in a shop without levels. */
export function LevelRow({ me }: { me: Me | null }) {
  if (me && !me.level) return null
  return (
    <View className="level-row" onClick={() => openPage(routes.levels())} {...tappable()}>
      <View className="row row--between">
        <Text className="strong clamp-1">{me?.level ? (me.level.name ?? t.noLevel) : t.level}</Text>
        <View className="row level-row__way">
          <Text className="note num">{me?.level ? wayOn(me.level) : t.levelHint}</Text>
          <View className="chevron" />
        </View>
      </View>
      {me?.level && (
        <View className="level-row__bar">
          <View className="level-row__done" style={{ width: `${percentOf(me.level)}%` }} />
        </View>
      )}
    </View>
  )
}

type Level = NonNullable<Me['level']>

function wayOn({ growth, nextName, nextGrowthFrom }: Level): string {
  const missing = (nextGrowthFrom ?? 0) - growth
  return nextName && missing > 0 ? t.toNext(missing, nextName) : t.topLevel
}

/** From the level that is held; one that is kept with less growth than it takes starts at nothing. */
function percentOf({ growth, growthFrom, nextGrowthFrom }: Level): number {
  if (nextGrowthFrom === null) return 100
  return Math.round((Math.max(0, growth - growthFrom) / (nextGrowthFrom - growthFrom)) * 100)
}
