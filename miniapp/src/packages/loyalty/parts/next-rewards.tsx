import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { RewardCardFacts } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { pointsTexts as t, rewardTexts } from '../texts.ts'

/** Three rewards, those within reach first, and the way to all of them. */
export function NextRewards({ rewards, balance }: { rewards: RewardCardFacts[]; balance: number }) {
  const isReachable = rewards.some(({ points, left }) => points <= balance && left !== 0)
  return (
    <View className="card">
      <View
        className="row row--between next-rewards__head"
        onClick={() => openPage(routes.rewards())}
        {...tappable(t.allRewards)}
      >
        <Text className="next-rewards__title">{isReachable ? t.withinReach : t.saveFor}</Text>
        <View className="row">
          <Text className="note">{t.allRewards}</Text>
          <View className="chevron" />
        </View>
      </View>
      <View className="next-rewards">
        {rewards.map((reward) => (
          <View
            className="next-rewards__one"
            key={reward.code}
            onClick={() => openPage(routes.reward(reward.code))}
            {...tappable(reward.title)}
          >
            <Picture className="next-rewards__picture" url={reward.coverUrl} alt="" width={360} />
            <View className="clamp-1">{reward.title}</View>
            <View className="brand strong num">
              {reward.points} {rewardTexts.points}
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}
