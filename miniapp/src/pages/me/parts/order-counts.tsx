import { Text, View } from '@tarojs/components'
import { openOrders } from '../../../lib/orders-tab.ts'
import type { Me } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { meTexts as t } from '../texts.ts'

const KINDS = ['unpaid', 'waiting', 'preparing', 'receiving'] as const

export function OrderCounts({ counts }: { counts: Me['orderCounts'] | undefined }) {
  return (
    <View className="card">
      <View className="row row--between">
        <Text className="card__title">{t.orders}</Text>
        <View className="row order-counts__all" onClick={() => openOrders('all')} {...tappable(t.allOrders)}>
          <Text className="note">{t.allOrders}</Text>
          <View className="chevron" />
        </View>
      </View>
      <View className="order-counts">
        {KINDS.map((kind) => (
          <View className="order-counts__one" key={kind} onClick={() => openOrders(kind)} {...tappable(t.counts[kind])}>
            <Text className={`order-counts__number num${counts?.[kind] ? ' brand' : ''}`}>
              {counts ? counts[kind] : '—'}
            </Text>
            <Text className="note">{t.counts[kind]}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
