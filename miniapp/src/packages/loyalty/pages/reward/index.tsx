import { useDidShow } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { useRemote } from '../../../../lib/remote.ts'
import type { RewardDetail } from '../../../../lib/schemas.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Picture } from '../../../../ui/picture.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { useRedeem } from '../../parts/use-redeem.ts'
import { WayCard } from '../../parts/way-card.tsx'
import { rewardTexts as t } from '../../texts.ts'
import './index.scss'

/** One reward: what it is, how one gets it, and the button that spends the points. */
export default function RewardPage() {
  usePageTitle('Reward')
  const { code = '' } = usePageQuery<'code'>()
  const { data, error, isLoading, reload } = useRemote(
    () => api.get('/api/v1/app/rewards/{code}', { path: { code } }),
    code,
  )
  const redeeming = useRedeem(data, reload)
  useDidShow(redeeming.refreshAddresses)

  if (!data) return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[320, 96, 160]} />} />
  const obstacle = obstacleOf(data)
  return (
    <View className="page page--barred">
      <View className="card reward">
        <Picture className="reward__picture" url={data.coverUrl} alt={data.title} eager />
        <View className="reward__body">
          <View className="reward__title">{data.title}</View>
          {data.subtitle && <View className="note">{data.subtitle}</View>}
          <View className="row reward__marks">
            {data.perMemberLimit !== null && <Text className="badge">{t.limit(data.perMemberLimit)}</Text>}
            {data.taken > 0 && <Text className="badge badge--quiet">{t.taken(data.taken)}</Text>}
            {data.left !== null && data.left > 0 && <Text className="badge badge--amber">{t.left(data.left)}</Text>}
          </View>
        </View>
      </View>
      <WayCard reward={data} redeeming={redeeming} />
      {data.detail && (
        <View className="card">
          <View className="card__title">{t.about}</View>
          <Text className="reward__detail">{data.detail}</Text>
        </View>
      )}
      <View className="sticky-bar">
        <View className="grow">
          <View className="brand">
            <Text className="reward__points num">{data.points}</Text>
            <Text> {t.points}</Text>
          </View>
          {data.balance !== null && <View className="note num">{t.balance(data.balance)}</View>}
        </View>
        <Action disabled={obstacle !== undefined} busy={redeeming.isBusy} onTap={redeeming.redeem}>
          {obstacle ?? (redeeming.isBusy ? t.redeeming : data.balance === null ? t.signIn : t.redeem)}
        </Action>
      </View>
    </View>
  )
}

/** Why it cannot be redeemed now, in the words of the button. */
function obstacleOf({ left, perMemberLimit, taken, balance, points }: RewardDetail): string | undefined {
  if (left === 0) return t.gone
  if (perMemberLimit !== null && taken >= perMemberLimit) return t.limitReached
  if (balance !== null && balance < points) return t.notEnough(points - balance)
  return undefined
}
