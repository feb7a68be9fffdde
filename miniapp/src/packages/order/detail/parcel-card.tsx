import { Text, View } from '@tarojs/components'
import { call } from '../../../lib/call.ts'
import { now } from '../../../lib/clock.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { Fact } from '../../../ui/fact.tsx'
import { orderTexts as t } from '../texts.ts'

/** Who carries the parcel, under which number, since when, and whom to ask where it is. */
export function ParcelCard({ order }: { order: OrderDetail }) {
  const { companyName, trackingNo, companyPhone, shippedAt } = order.express ?? {}
  if (!trackingNo) return null
  return (
    <View className="card">
      <Text className="card__title">{t.parcel}</Text>
      {shippedAt && <Fact label={t.shippedAt} value={dayTime(shippedAt, now())} />}
      {companyName && <Fact label={t.company} value={companyName} />}
      <Fact label={t.trackingNo} value={trackingNo} canCopy />
      {companyPhone && <Fact label={t.companyPhone} value={companyPhone} onOpen={() => call(companyPhone)} />}
      {order.stage === 'shipped' && <View className="note">{t.parcelHint(companyName ?? t.company)}</View>}
    </View>
  )
}
