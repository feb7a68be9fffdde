import { View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { Fact } from '../../../ui/fact.tsx'
import { orderTexts as t } from '../texts.ts'

export function InfoCard({ order }: { order: OrderDetail }) {
  return (
    <View className="card">
      <Fact label={t.orderNo} value={order.orderNo} canCopy />
      <Fact label={t.placedAt} value={dayTime(order.createdAt, now())} />
      {order.buyerNote && <Fact label={t.note} value={order.buyerNote} />}
    </View>
  )
}
