import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openPage, routes } from '../../../../lib/routes.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { Action } from '../../../../ui/action.tsx'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { ListEnd } from '../../../../ui/list-end.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { TicketCard } from '../../parts/ticket-card.tsx'
import { ticketTexts as t } from '../../texts.ts'
import './index.scss'

/** What the customer has told the shop, newest first. */
export default function TicketsPage() {
  usePageTitle('Feedback')
  const [isMember, setMember] = useState(isSignedIn)
  const list = usePages(
    async (cursor) =>
      isSignedIn() ? api.get('/api/v1/app/tickets', { query: { cursor } }) : { items: [], nextCursor: null },
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
    <View className="page page--barred">
      {list.items?.map((ticket) => (
        <TicketCard key={ticket.code} ticket={ticket} />
      ))}
      {!list.items && list.isLoading && [1, 2, 3].map((row) => <Bone key={row} height={104} top={12} />)}
      {list.error && !list.isLoading && <ErrorView error={list.error} onRetry={list.reload} />}
      {list.items?.length === 0 && !list.isLoading && <StateView picture="bell" title={t.empty} text={t.emptyText} />}
      <ListEnd list={list} />
      <View className="sticky-bar">
        <Action className="grow" onTap={() => openPage(routes.newTicket())}>
          {t.write}
        </Action>
      </View>
    </View>
  )
}
