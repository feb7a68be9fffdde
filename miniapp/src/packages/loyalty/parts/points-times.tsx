import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../lib/clock.ts'
import type { PointsSummary } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { Action } from '../../../ui/action.tsx'
import { pointsTexts as t } from '../texts.ts'

/** Lots shown before somebody asks for all. */
const FEW = 3

/** What is on its way and when it arrives, what is here and when it lapses. */
export function PointsTimes({ summary }: { summary: PointsSummary }) {
  const [isAll, setAll] = useState(false)
  const { pendingGrants, expiring } = summary
  const lots = isAll ? expiring : expiring.slice(0, FEW)
  return (
    <>
      {pendingGrants.length > 0 && (
        <View className="card">
          <View className="card__title">{t.pendingTitle}</View>
          {pendingGrants.map((grant) => (
            <View className="ledger-row" key={grant.orderNo}>
              <View>{t.pendingOne(grant.amount, dayTime(grant.availableAt, now()))}</View>
              <View className="note num">{t.order(grant.orderNo)}</View>
            </View>
          ))}
        </View>
      )}
      {expiring.length > 0 && (
        <View className="card">
          <View className="card__title">{t.expiring}</View>
          {lots.map((lot) => (
            <View className="ledger-row" key={lot.expiresAt}>
              {t.expiringOne(lot.amount, dayTime(lot.expiresAt, now()))}
            </View>
          ))}
          {!isAll && expiring.length > FEW && (
            <Action kind="bare" onTap={() => setAll(true)}>
              {t.more}
            </Action>
          )}
        </View>
      )}
    </>
  )
}
