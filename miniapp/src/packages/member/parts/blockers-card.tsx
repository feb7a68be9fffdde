import { Text, View } from '@tarojs/components'
import { openOrders } from '../../../lib/orders-tab.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { DeletionOutlook } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { leaveTexts as t } from '../account-texts.ts'

type DeletionBlocker = DeletionOutlook['blockers'][number]

/** What is still to be done, each with the way there. */
export function BlockersCard({ blockers }: { blockers: DeletionBlocker[] }) {
  return (
    <View className="card">
      <View className="card__title">{t.blocked}</View>
      <View className="note">{t.blockedText}</View>
      {blockers.map(({ kind, count }) => (
        <View className="obstacle" key={kind} onClick={() => see(kind)} {...tappable()}>
          <Text className="grow num">{t.kinds[kind](count)}</Text>
          <Text className="note">{t.see}</Text>
          <View className="chevron" />
        </View>
      ))}
    </View>
  )
}

function see(kind: DeletionBlocker['kind']): void {
  if (kind === 'after-sales') openPage(routes.afterSales())
  else if (kind === 'redemptions') openPage(routes.redemptions())
  else openOrders(kind === 'unpaid-orders' ? 'unpaid' : 'all')
}
