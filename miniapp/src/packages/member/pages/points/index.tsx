import { useReachBottom } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import type { PointsSummary } from '../../../../lib/schemas.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { ListEnd } from '../../../../ui/list-end.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { pointsTexts as t } from '../../texts.ts'
import './index.scss'

/** Balance, what expires when, what is on its way, and why each entry came about. */
export default function PointsPage() {
  usePageTitle('Points')
  const [summary, setSummary] = useState<PointsSummary>()
  const list = usePages(async (cursor) => {
    const page = await api.get('/api/v1/app/me/points', { query: { cursor } })
    if (!cursor) setSummary(page)
    return { items: page.entries, nextCursor: page.nextCursor }
  }, '')
  useReachBottom(list.more)

  if (!summary) {
    return (
      <View className="page">
        {list.error && !list.isLoading ? <ErrorView error={list.error} onRetry={list.reload} /> : <Bone height={140} />}
      </View>
    )
  }
  return (
    <View className="page">
      <View className="card points__head">
        <Text className="note">{t.balance}</Text>
        <Text className="points__balance num">{summary.balance}</Text>
        {summary.pending > 0 && <Text className="badge badge--amber">{t.pending(summary.pending)}</Text>}
        {summary.debt > 0 && <Text className="note">{t.debt(summary.debt)}</Text>}
      </View>
      {summary.pendingGrants.length > 0 && (
        <View className="card">
          <Text className="card__title">{t.pendingTitle}</Text>
          {summary.pendingGrants.map((grant) => (
            <View className="points__row" key={grant.orderNo}>
              <View>{t.pendingOne(grant.amount, dayTime(grant.availableAt, now()))}</View>
              <View className="note num">{t.order(grant.orderNo)}</View>
            </View>
          ))}
        </View>
      )}
      {summary.expiring.length > 0 && (
        <View className="card">
          <Text className="card__title">{t.expiring}</Text>
          {summary.expiring.map((lot) => (
            <View className="points__row" key={lot.expiresAt}>
              {t.expiringOne(lot.amount, dayTime(lot.expiresAt, now()))}
            </View>
          ))}
        </View>
      )}
      {list.items && list.items.length > 0 ? (
        <View className="card">
          <Text className="card__title">{t.entries}</Text>
          {list.items.map((entry, index) => (
            <View className="points__row row" key={index}>
              <View className="grow">
                <View>{entry.reason}</View>
                <View className="note num">{dayTime(entry.createdAt, now())}</View>
              </View>
              <View className="points__sum">
                <Text className={`strong num${entry.amount > 0 ? ' brand' : ''}`}>
                  {entry.amount > 0 ? '+' : ''}
                  {entry.amount}
                </Text>
                <Text className="note num">{t.after(entry.balanceAfter)}</Text>
              </View>
            </View>
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
