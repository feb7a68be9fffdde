import { useReachBottom } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import type { CheckInState, PointsSummary } from '../../../../lib/schemas.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { ListEnd } from '../../../../ui/list-end.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { CheckInCard } from '../../parts/check-in-card.tsx'
import { LedgerRow } from '../../parts/ledger-row.tsx'
import { NextRewards } from '../../parts/next-rewards.tsx'
import { PointsHead } from '../../parts/points-head.tsx'
import { PointsTimes } from '../../parts/points-times.tsx'
import { pointsTexts as t } from '../../texts.ts'
import './index.scss'

/** Balance, today's check-in, rewards within reach, what lapses when, and why each entry came about. */
export default function PointsPage() {
  usePageTitle('Points')
  const [isMember, setMember] = useState(isSignedIn)
  const [summary, setSummary] = useState<PointsSummary>()
  const list = usePages(async (cursor) => {
    if (!isSignedIn()) return { items: [], nextCursor: null }
    const page = await api.get('/api/v1/app/me/points', { query: { cursor } })
    if (!cursor) setSummary(page)
    return { items: page.entries, nextCursor: page.nextCursor }
  }, String(isMember))
  const beside = useRemote(async () => {
    if (!isSignedIn()) return null
    const [checkIn, rewards] = await Promise.all([
      api.get('/api/v1/app/me/check-in'),
      api.get('/api/v1/app/rewards', { query: { limit: 3 } }),
    ])
    return { checkIn, rewards: rewards.items }
  }, String(isMember))
  useReachBottom(list.more)

  const checkedIn = (checkIn: CheckInState) => {
    if (beside.data) beside.set({ ...beside.data, checkIn })
    void list.reload()
  }

  if (!isMember)
    return (
      <View className="page">
        <SignInView onSignedIn={() => setMember(true)} />
      </View>
    )
  if (!summary) return <NotYet remote={list} skeleton={<Bones heights={[132, 124, 180, 200]} />} />
  return (
    <View className="page">
      <PointsHead summary={summary} />
      {beside.data && <CheckInCard state={beside.data.checkIn} onDone={checkedIn} />}
      {beside.data && beside.data.rewards.length > 0 && (
        <NextRewards rewards={beside.data.rewards} balance={summary.balance} />
      )}
      <PointsTimes summary={summary} />
      {list.items && list.items.length > 0 ? (
        <View className="card">
          <View className="card__title">{t.entries}</View>
          {list.items.map((entry, index) => (
            <LedgerRow
              key={index}
              word={t.kinds[entry.kind] ?? ''}
              reason={entry.reason}
              amount={entry.amount}
              createdAt={entry.createdAt}
              note={t.after(entry.balanceAfter)}
            />
          ))}
        </View>
      ) : (
        <StateView
          picture="coins"
          title={t.empty}
          text={t.emptyText}
          action={t.goHome}
          onAction={() => openTab(routes.home())}
        />
      )}
      <ListEnd list={list} />
    </View>
  )
}
