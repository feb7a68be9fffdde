import { Text, View } from '@tarojs/components'
import { routes } from '../../../lib/routes.ts'
import type { Me } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { meTexts as t } from '../texts.ts'
import { CheckInGlance } from './check-in-glance.tsx'
import { LevelRow } from './level-row.tsx'

interface Props {
  me: Me | null
  opens: (address: string) => () => void
  onEarned: () => void
}

/** Level, points, coupons and the day's check-in at a glance; the points say what is still on its way. */
export function Glances({ me, opens, onEarned }: Props) {
  return (
    <View className="card">
      <LevelRow me={me} />
      <View className="glances">
        <View className="glances__one" onClick={opens(routes.points())} {...tappable(t.points)}>
          <Text className="glances__number num">{me ? me.pointsBalance : '—'}</Text>
          <Text className="note">{t.points}</Text>
          {me && me.pointsPending > 0 && <Text className="badge badge--amber">{t.pending(me.pointsPending)}</Text>}
        </View>
        <View className="glances__one" onClick={opens(routes.coupons())} {...tappable(t.coupons)}>
          <Text className="glances__number num">{me ? me.coupons : '—'}</Text>
          <Text className="note">{t.coupons}</Text>
        </View>
        <CheckInGlance me={me} onEarned={onEarned} />
      </View>
    </View>
  )
}
