import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { dayTimeRange } from '../../../lib/time-words.ts'
import { say } from '../../../lib/toast.ts'
import { tappable } from '../../../ui/a11y.ts'
import { orderTexts as t } from '../texts.ts'

/** Where and when to fetch it, or where it travels to. */
export function DeliveryFacts({ order }: { order: OrderDetail }) {
  const { pickup, express } = order
  if (pickup) {
    return (
      <View className="card">
        <Fact label={t.pickupAt} value={pickup.pointName} text={pickup.pointAddress} />
        <Fact label={t.pickupTime} value={dayTimeRange(pickup.fromAt, pickup.toAt, now())} />
        <Fact label={t.openHours} value={pickup.openHours} />
        <Fact label={t.contact} value={`${pickup.contact.name} ${pickup.contact.phone}`} />
        {pickup.instructions && <Fact label={t.instructions} value={pickup.instructions} />}
      </View>
    )
  }
  if (!express) return null
  return (
    <View className="card">
      {express.companyName && <Fact label={t.company} value={express.companyName} />}
      {express.trackingNo && <TrackingNo no={express.trackingNo} />}
      <Fact label={t.receiver} value={`${express.contact.name} ${express.contact.phone}`} />
      <Fact label={t.address} value={express.address} />
    </View>
  )
}

function Fact({ label, value, text }: { label: string; value: string; text?: string }) {
  return (
    <View className="fact">
      <Text className="fact__label">{label}</Text>
      <View className="grow">
        <View>{value}</View>
        {text && <View className="note">{text}</View>}
      </View>
    </View>
  )
}

function TrackingNo({ no }: { no: string }) {
  const copy = async () => {
    await Taro.setClipboardData({ data: no })
    say(t.copied)
  }
  return (
    <View className="fact">
      <Text className="fact__label">{t.trackingNo}</Text>
      <Text className="grow num">{no}</Text>
      <Text className="fact__copy" onClick={() => void copy()} {...tappable(`${t.copy} ${no}`)}>
        {t.copy}
      </Text>
    </View>
  )
}
