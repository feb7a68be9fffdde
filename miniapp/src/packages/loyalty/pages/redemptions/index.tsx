import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openPage, routes } from '../../../../lib/routes.ts'
import type { RedemptionSummary } from '../../../../lib/schemas.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { tappable } from '../../../../ui/a11y.ts'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { ListEnd } from '../../../../ui/list-end.tsx'
import { Picture } from '../../../../ui/picture.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { stateLook, stateWord } from '../../parts/state-words.ts'
import { redemptionTexts as t } from '../../texts.ts'
import './index.scss'

/** What points were spent on, newest first. */
export default function RedemptionsPage() {
  usePageTitle('My rewards')
  const [isMember, setMember] = useState(isSignedIn)
  const list = usePages(
    async (cursor) =>
      isSignedIn() ? api.get('/api/v1/app/redemptions', { query: { cursor } }) : { items: [], nextCursor: null },
    String(isMember),
  )
  useReachBottom(list.more)
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void list.reload()
    shownBefore.current = true
  })

  if (!isMember)
    return (
      <View className="page">
        <SignInView onSignedIn={() => setMember(true)} />
      </View>
    )
  return (
    <View className="page">
      {list.items?.map((redemption) => (
        <RedemptionRow key={redemption.code} redemption={redemption} />
      ))}
      {!list.items && list.isLoading && [1, 2, 3].map((row) => <Bone key={row} height={112} top={12} />)}
      {list.error && !list.isLoading && <ErrorView error={list.error} onRetry={list.reload} />}
      {list.items?.length === 0 && !list.isLoading && (
        <StateView
          picture="coins"
          title={t.empty}
          text={t.emptyText}
          action={t.goRewards}
          onAction={() => openPage(routes.rewards())}
        />
      )}
      <ListEnd list={list} />
    </View>
  )
}

function RedemptionRow({ redemption }: { redemption: RedemptionSummary }) {
  const { code, title, coverUrl, points, createdAt, state, collectByAt, pickupPointName } = redemption
  return (
    <View
      className="card row redemption-row"
      onClick={() => openPage(routes.redemption(code))}
      {...tappable(`${title} ${stateWord(redemption)}`)}
    >
      <Picture className="redemption-row__picture" url={coverUrl} alt="" width={160} />
      <View className="grow">
        <View className="row row--between">
          <View className="clamp-1 strong grow">{title}</View>
          <Text className={`badge redemption-row__state ${stateLook(state)}`}>{stateWord(redemption)}</Text>
        </View>
        <View className="note num">
          {t.spent(points)} · {dayTime(createdAt, now())}
        </View>
        {state === 'waiting' && collectByAt && (
          <View className="note redemption-row__hint">
            {pickupPointName} · {t.collectBy(dayTime(collectByAt, now()))}
          </View>
        )}
      </View>
    </View>
  )
}
