import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { api } from '../../../lib/api.ts'
import { now } from '../../../lib/clock.ts'
import { useRemote } from '../../../lib/remote.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable, tickable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { newTicketTexts as t } from '../texts.ts'

/** As many as one looks through at first; the rest is a tap away. */
const SHOWN = 4

/** Which of the last orders it is about, if any; the one the page was opened for stands first. */
export function OrderChoice({
  orderNo,
  onChange,
}: {
  orderNo: string | undefined
  onChange: (orderNo: string | undefined) => void
}) {
  const { data } = useRemote(() => api.get('/api/v1/app/orders', { query: { limit: 50 } }))
  const [isWhole, setWhole] = useState(false)
  if (!data || data.items.length === 0) return null
  const asked = data.items.filter((order) => order.orderNo === orderNo)
  const rest = data.items.filter((order) => order.orderNo !== orderNo)
  const shown = [...asked, ...rest]
    .slice(0, isWhole ? undefined : SHOWN)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
  return (
    <View className="card">
      <Text className="card__title">{t.order}</Text>
      {shown.map((order) => (
        <View
          className="order-choice__row"
          key={order.orderNo}
          onClick={() => onChange(order.orderNo)}
          {...tickable('radio', order.orderNo === orderNo)}
        >
          <View className={`tick${order.orderNo === orderNo ? ' tick--on' : ''}`} />
          <Picture className="order-choice__picture" url={order.lines[0]?.imageUrl ?? null} alt="" width={160} />
          <View className="grow">
            <View className="clamp-1">{order.lines[0]?.title}</View>
            <View className="note num">{dayTime(order.createdAt, now())}</View>
          </View>
        </View>
      ))}
      {!isWhole && data.items.length > SHOWN && (
        <View className="order-choice__row brand" onClick={() => setWhole(true)} {...tappable()}>
          {t.moreOrders(data.items.length - SHOWN)}
        </View>
      )}
      <View className="order-choice__row" onClick={() => onChange(undefined)} {...tickable('radio', !orderNo)}>
        <View className={`tick${orderNo ? '' : ' tick--on'}`} />
        <Text>{t.noOrder}</Text>
      </View>
    </View>
  )
}
