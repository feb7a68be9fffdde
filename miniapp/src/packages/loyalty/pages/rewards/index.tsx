import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openPage, openTab, routes } from '../../../../lib/routes.ts'
import { loadMe } from '../../../../lib/me.ts'
import { ensureSession, isSignedIn } from '../../../../lib/session.ts'
import { sayError } from '../../../../lib/toast.ts'
import { Action } from '../../../../ui/action.tsx'
import { Chips } from '../../../../ui/chips.tsx'
import { ListStates } from '../../../../ui/list-states.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { RewardCard } from '../../parts/reward-card.tsx'
import { rewardTexts as t } from '../../texts.ts'
import './index.scss'

type Kind = 'all' | 'gift' | 'coupon'

/** The reward mall: what is within reach first. One may look around before signing in. */
export default function RewardsPage() {
  usePageTitle('Rewards')
  const [kind, setKind] = useState<Kind>('all')
  const me = useRemote(loadMe)
  const list = usePages(
    (cursor) => api.get('/api/v1/app/rewards', { query: { cursor, kind: kind === 'all' ? undefined : kind } }),
    kind,
  )
  useReachBottom(list.more)
  usePullDownRefresh(() => void Promise.all([list.reload(), me.reload()]).finally(() => Taro.stopPullDownRefresh()))
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void list.reload()
    shownBefore.current = true
  })

  const signIn = () =>
    ensureSession()
      .then((signedIn) => (signedIn ? Promise.all([me.reload(), list.reload()]) : undefined))
      .catch(sayError)

  const balance = me.data?.pointsBalance ?? null
  const isGuest = !isSignedIn()
  return (
    <View className="page">
      <View className="row row--between rewards__head">
        {balance === null && !isGuest ? (
          <Bone height={20} width="120px" />
        ) : (
          <Text className="strong">{isGuest ? t.guest : t.balance(balance ?? 0)}</Text>
        )}
        {isGuest ? (
          <Action small kind="soft" onTap={() => void signIn()}>
            {t.signIn}
          </Action>
        ) : (
          <Action small kind="soft" onTap={() => openPage(routes.redemptions())}>
            {t.mine}
          </Action>
        )}
      </View>
      <Chips
        options={(['all', 'gift', 'coupon'] as const).map((value) => ({ value, label: t[value] }))}
        value={kind}
        onChange={setKind}
      />
      <View className="reward-grid">
        {list.items?.map((reward) => (
          <RewardCard key={reward.code} reward={reward} balance={balance} />
        ))}
      </View>
      <ListStates
        list={list}
        skeleton={
          <View className="reward-grid">
            {[1, 2, 3, 4].map((n) => (
              <Bone key={n} width="calc(50% - 6px)" height={260} top={12} />
            ))}
          </View>
        }
        empty={{
          picture: 'coins',
          title: t.empty,
          text: t.emptyText,
          action: t.goHome,
          onAction: () => openTab(routes.home()),
        }}
      />
    </View>
  )
}
