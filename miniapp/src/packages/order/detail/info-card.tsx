import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { say } from '../../../lib/toast.ts'
import { tappable } from '../../../ui/a11y.ts'
import { orderTexts as t } from '../texts.ts'

export function InfoCard({ order }: { order: OrderDetail }) {
  const copy = async () => {
    await Taro.setClipboardData({ data: order.orderNo })
    say(t.copied)
  }
  return (
    <View className="card">
      <View className="fact">
        <Text className="fact__label">{t.orderNo}</Text>
        <Text className="grow num order__no">{order.orderNo}</Text>
        <Text className="fact__copy" onClick={() => void copy()} {...tappable(`${t.copy} ${t.orderNo}`)}>
          {t.copy}
        </Text>
      </View>
      <View className="fact">
        <Text className="fact__label">{t.placedAt}</Text>
        <Text className="grow">{dayTime(order.createdAt, now())}</Text>
      </View>
      {order.buyerNote && (
        <View className="fact">
          <Text className="fact__label">{t.note}</Text>
          <Text className="grow">{order.buyerNote}</Text>
        </View>
      )}
    </View>
  )
}
