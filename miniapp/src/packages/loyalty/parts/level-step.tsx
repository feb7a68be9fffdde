import { Text, View } from '@tarojs/components'
import type { Levels } from '../../../lib/schemas.ts'
import { named } from '../../../ui/a11y.ts'
import { levelTexts as t } from '../texts.ts'
import { benefitsOf } from './level-benefits.ts'

interface Props {
  level: Levels['items'][number]
  /** Null for a guest. */
  growth: number | null
}

/** One step of the ladder. What is locked stays visible, and says what it takes. */
export function LevelStep({ level, growth }: Props) {
  const { name, growthFrom, isReached, isMine } = level
  // What one comes in with is a guest's too; the rest has to be reached by them as by anybody.
  const isLocked = !(growth === null ? growthFrom === 0 : isReached)
  const missing = growth === null ? null : Math.max(0, growthFrom - growth)
  return (
    <View className={`level-step${isLocked ? ' level-step--locked' : ''}`}>
      <View className="row row--between">
        <Text className="level-step__name strong clamp-1">{name}</Text>
        {isMine && <Text className="badge badge--green">{t.mine}</Text>}
        {isLocked && missing !== null && <Text className="badge badge--quiet">{t.missing(missing)}</Text>}
      </View>
      <View className="note num">{growthFrom > 0 ? t.from(growthFrom) : t.fromStart}</View>
      <View className="level-step__benefits">
        {benefitsOf(level).map((benefit) => (
          <View key={benefit} className="level-step__benefit">
            <View className={isLocked ? 'lock' : 'lock lock--open'} {...named(isLocked ? t.locked : t.open, 'img')} />
            <Text className="grow">{benefit}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
