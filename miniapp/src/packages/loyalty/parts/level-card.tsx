import { Text, View } from '@tarojs/components'
import { levelProgress } from '@tuanke/shared/level/rules'
import { now } from '../../../lib/clock.ts'
import type { Levels } from '../../../lib/schemas.ts'
import { ensureSession } from '../../../lib/session.ts'
import { dayName } from '../../../lib/time-words.ts'
import { sayError } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { levelTexts as t } from '../texts.ts'

interface Props {
  mine: Levels['mine']
  levels: Levels['items']
  onSignedIn: () => void
}

/** My level as a card: how far it is to the next one, and until when this one is kept. */
export function LevelCard({ mine, levels, onSignedIn }: Props) {
  if (!mine) return <Guest onSignedIn={onSignedIn} />
  const { name, growth, nextName, nextGrowthFrom, untilAt } = mine
  const missing = nextGrowthFrom === null ? 0 : nextGrowthFrom - growth
  // A level may be kept with less growth than it takes: then the way begins at nothing.
  const way = missing > 0 ? levelProgress(levels, growth) : 1
  return (
    <View className="level-card">
      <View className="row row--between">
        <Text className="level-card__name clamp-1">{name ?? t.none}</Text>
        {untilAt && <Text className="level-card__note">{t.until(lastDay(untilAt))}</Text>}
      </View>
      <View className="level-card__sum">
        <Text className="level-card__growth num">{growth}</Text>
        <Text className="level-card__note">{t.growth}</Text>
      </View>
      <View className="level-card__bar">
        <View className="level-card__done" style={{ width: `${Math.round(way * 100)}%` }} />
      </View>
      <View className="level-card__note">{nextName && missing > 0 ? t.toNext(missing, nextName) : t.top}</View>
    </View>
  )
}

function Guest({ onSignedIn }: Pick<Props, 'onSignedIn'>) {
  const signIn = () => ensureSession().then((signedIn) => signedIn && onSignedIn())
  return (
    <View className="level-card row">
      <View className="grow">
        <View className="level-card__name">{t.guest}</View>
        <View className="level-card__note">{t.guestText}</View>
      </View>
      <Action small onTap={() => void signIn().catch(sayError)}>
        {t.signIn}
      </Action>
    </View>
  )
}

/** It ends at midnight: the day before is the last one it is good for. */
const lastDay = (untilAt: string): string => dayName(new Date(new Date(untilAt).getTime() - 1).toISOString(), now())
