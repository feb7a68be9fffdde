import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useMemberPages } from '../../lib/member-pages.ts'
import { takeOrdersTab, type OrdersTab } from '../../lib/orders-tab.ts'
import { useTabTitle } from '../../lib/page-title.ts'
import { openTab, routes } from '../../lib/routes.ts'
import { Chips } from '../../ui/chips.tsx'
import { MemberList } from '../../ui/member-list.tsx'
import { OrderCard, OrderCardSkeleton } from './parts/order-card.tsx'
import { ordersTexts as t } from './texts.ts'
import './index.scss'

const PAGE_SIZE = 10
const TABS = Object.entries(t.tabs).map(([value, label]) => ({ value: value as OrdersTab, label }))

export default function OrdersPage() {
  useTabTitle('My orders')
  const [tab, setTab] = useState<OrdersTab>('all')
  const list = useMemberPages(
    (cursor) => api.get('/api/v1/app/orders', { query: { cursor, limit: PAGE_SIZE, state: tab } }),
    tab,
  )
  useDidShow(() => {
    const wanted = takeOrdersTab()
    if (wanted) setTab(wanted)
  })
  return (
    <MemberList
      list={list}
      head={<Chips options={TABS} value={tab} onChange={setTab} />}
      row={(order) => <OrderCard order={order} onEnd={() => void list.reload()} />}
      skeleton={[1, 2, 3].map((row) => (
        <OrderCardSkeleton key={row} />
      ))}
      empty={{
        picture: 'receipt',
        title: tab === 'all' ? t.empty : t.emptyHere,
        text: t.emptyText,
        action: t.goHome,
        onAction: () => openTab(routes.home()),
      }}
    />
  )
}
