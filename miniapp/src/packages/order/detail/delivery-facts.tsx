import { View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { dayTimeRange } from '../../../lib/time-words.ts'
import { Action } from '../../../ui/action.tsx'
import { PointWays } from '../../../ui/point-ways.tsx'
import { mapPlace } from '../../../lib/where.ts'
import { Fact } from '../../../ui/fact.tsx'
import { orderTexts as t } from '../texts.ts'
import { useAddressChange } from './use-address-change.ts'

/** There is still something to collect; of a closed order nobody needs to be told how. */
const isToCome = ({ stage }: OrderDetail): boolean => !['received', 'closed', 'refunding', 'refunded'].includes(stage)

/** Where and when to fetch it, or where it travels to. */
export function DeliveryFacts({ order, onChange }: { order: OrderDetail; onChange: (order: OrderDetail) => void }) {
  const { pickup, express } = order
  const change = useAddressChange(order, onChange)
  if (pickup) {
    // Of an order that came to nothing nobody goes there.
    const isNear = isToCome(order) || order.stage === 'received'
    return (
      <View className="card">
        <Fact label={t.pickupAt} value={pickup.pointName} note={pickup.pointAddress} />
        {isNear && <Fact label={t.pickupTime} value={dayTimeRange(pickup.fromAt, pickup.toAt, now())} />}
        {isNear && <Fact label={t.openHours} value={pickup.openHours} />}
        {isNear && (
          <View className="pickup-ways">
            <PointWays
              place={mapPlace({ ...pickup, name: pickup.pointName, address: pickup.pointAddress })}
              phone={pickup.pointPhone}
            />
          </View>
        )}
        <Fact label={t.contact} value={`${pickup.contact.name} ${pickup.contact.phone}`} />
        {isToCome(order) && pickup.instructions && <Fact label={t.instructions} value={pickup.instructions} />}
      </View>
    )
  }
  if (!express) return null
  return (
    <View className="card">
      <Fact label={t.receiver} value={`${express.contact.name} ${express.contact.phone}`} />
      <Fact label={t.address} value={express.address} />
      {order.canChangeAddress && (
        <Action kind="quiet" small className="change-address" onTap={change}>
          {t.changeAddress}
        </Action>
      )}
    </View>
  )
}
