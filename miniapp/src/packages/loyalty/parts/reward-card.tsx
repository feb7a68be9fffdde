import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { RewardCardFacts } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { rewardTexts as t } from '../texts.ts'
import './reward-card.scss'

/** One reward: what it is, what it costs, and how far it is away. `balance` is null for a stranger. */
export function RewardCard({ reward, balance }: { reward: RewardCardFacts; balance: number | null }) {
  const { code, title, points, left } = reward
  const missing = balance === null ? 0 : Math.max(0, points - balance)
  const isGone = left === 0
  return (
    <View
      className={`reward-card${isGone ? ' reward-card--gone' : ''}`}
      onClick={() => openPage(routes.reward(code))}
      {...tappable(title)}
    >
      <View className="reward-card__frame">
        <Picture className="reward-card__picture" url={reward.coverUrl} alt="" width={360} />
        {isGone && <Text className="reward-card__gone">{t.gone}</Text>}
      </View>
      <View className="reward-card__text">
        <View className="clamp-2 reward-card__title">{title}</View>
        <View className="row row--between reward-card__foot">
          <View className="brand">
            <Text className="reward-card__points num">{points}</Text>
            <Text className="note brand"> {t.points}</Text>
          </View>
          {!isGone && left !== null && left <= 20 && <Text className="note num">{t.left(left)}</Text>}
        </View>
        {missing > 0 && !isGone && (
          <View className="reward-card__way">
            <View className="reward-card__bar">
              <View
                className="reward-card__done"
                style={{ width: `${Math.floor(((points - missing) / points) * 100)}%` }}
              />
            </View>
            <Text className="note num">{t.missing(missing)}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
