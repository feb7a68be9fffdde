import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import { takeOrdersTab, type OrdersTab } from '../../lib/orders-tab.ts'
import { useTabTitle } from '../../lib/page-title.ts'
import { usePages } from '../../lib/pages.ts'
import { openTab, routes } from '../../lib/routes.ts'
import { isSignedIn } from '../../lib/session.ts'
import { Chips } from '../../ui/chips.tsx'
import { ErrorView } from '../../ui/error-view.tsx'
import { ListEnd } from '../../ui/list-end.tsx'
import { SignInView } from '../../ui/sign-in-view.tsx'
import { StateView } from '../../ui/state-view.tsx'
import { OrderCard, OrderCardSkeleton } from './parts/order-card.tsx'
import { ordersTexts as t } from './texts.ts'
import './index.scss'

const PAGE_SIZE = 10
const TABS = Object.entries(t.tabs).map(([value, label]) => ({ value: value as OrdersTab, label }))

export default function OrdersPage() {
  useTabTitle('My orders')
  const [tab, setTab] = useState<OrdersTab>('all')
  const [isMember, setMember] = useState(isSignedIn)
  const list = usePages(
    async (cursor) =>
      isSignedIn()
        ? api.get('/api/v1/app/orders', { query: { cursor, limit: PAGE_SIZE, state: tab } })
        : { items: [], nextCursor: null },
    `${tab}${isMember}`,
  )
  useReachBottom(list.more)
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))

  const shownBefore = useRef(false)
  useDidShow(() => {
    const wanted = takeOrdersTab()
    if (wanted) setTab(wanted)
    setMember(isSignedIn())
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
      <Chips options={TABS} value={tab} onChange={setTab} />
      {list.items?.map((order) => (
        <CustomWrapper key={order.orderNo}>
          <OrderCard order={order} onEnd={() => void list.reload()} />
        </CustomWrapper>
      ))}
      {!list.items && list.isLoading && [1, 2, 3].map((row) => <OrderCardSkeleton key={row} />)}
      {list.error && !list.isLoading && <ErrorView error={list.error} onRetry={list.reload} />}
      {list.items?.length === 0 && !list.isLoading && (
        <StateView
          picture="receipt"
          title={tab === 'all' ? t.empty : t.emptyHere}
          text={t.emptyText}
          action={t.goHome}
          onAction={() => openTab(routes.home())}
        />
      )}
      <ListEnd list={list} />
    </View>
  )
}
