import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { ListEnd } from '../../../../ui/list-end.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { MyReviewCard } from '../../parts/my-review-card.tsx'
import { reviewTexts as t } from '../../texts.ts'

/** What one has said so far, newest first. */
export default function MyReviewsPage() {
  usePageTitle('My reviews')
  const [isMember, setMember] = useState(isSignedIn)
  const list = usePages(
    async (cursor) =>
      isSignedIn() ? api.get('/api/v1/app/me/reviews', { query: { cursor } }) : { items: [], nextCursor: null },
    String(isMember),
  )
  useReachBottom(list.more)
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void list.reload()
    shownBefore.current = true
  })

  if (!isMember) {
    return (
      <View className="page">
        <SignInView onSignedIn={() => setMember(true)} />
      </View>
    )
  }
  return (
    <View className="page">
      {list.items?.map((review) => (
        <CustomWrapper key={review.code}>
          <MyReviewCard review={review} />
        </CustomWrapper>
      ))}
      {!list.items && list.isLoading && [1, 2, 3].map((row) => <Bone key={row} height={160} top={12} />)}
      {list.error && !list.isLoading && <ErrorView error={list.error} onRetry={list.reload} />}
      {list.items?.length === 0 && !list.isLoading && (
        <StateView
          picture="parcel"
          title={t.noneMine}
          text={t.noneMineText}
          action={t.toOrders}
          onAction={() => openTab(routes.orders())}
        />
      )}
      <ListEnd list={list} />
    </View>
  )
}
