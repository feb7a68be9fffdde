import { Text, View } from '@tarojs/components'
import type { Me } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { meTexts as t } from '../texts.ts'

export function PointsCard({ me, onOpen }: { me: Me | null; onOpen: () => void }) {
  return (
    <View className="card points-card" onClick={onOpen} {...tappable(t.points)}>
      <View className="grow">
        <View className="note">{t.points}</View>
        <View className="points-card__balance num">{me ? me.pointsBalance : '—'}</View>
      </View>
      {me && me.pointsPending > 0 && <Text className="badge badge--amber">{t.pending(me.pointsPending)}</Text>}
      <View className="chevron" />
    </View>
  )
}
