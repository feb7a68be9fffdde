import { formatPickupCode } from '@tuanke/shared/pickup-code'
import { Typography } from 'antd'
import { useText, type Texts } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Facts, Panel } from '../../ui/panel.tsx'
import type { Order } from './api.ts'
import { OrderReceiver } from './order-receiver.tsx'

export function OrderDelivery({ order }: { order: Order }) {
  const t = useText()
  if (order.pickup) return <Pickup order={order} pickup={order.pickup} />
  if (!order.express) return null
  const { facts } = t.orderDetail
  const { companyName, trackingNo } = order.express
  return (
    <Panel title={t.orderDetail.deliveryExpress}>
      <Facts
        rows={[
          [facts.receiver, <OrderReceiver key="receiver" order={order} />],
          [facts.company, carrierName(companyName, t) ?? <span className="quiet">{t.orderDetail.notShipped}</span>],
          [
            facts.trackingNo,
            trackingNo && (
              <Typography.Text copyable className="code">
                {trackingNo}
              </Typography.Text>
            ),
          ],
        ]}
      />
    </Panel>
  )
}

function Pickup({ order, pickup }: { order: Order; pickup: NonNullable<Order['pickup']> }) {
  const { facts, deliveryPickup, codeHidden } = useText().orderDetail
  const when = useWhen()
  return (
    <Panel title={deliveryPickup}>
      <Facts
        rows={[
          [facts.contact, <OrderReceiver key="contact" order={order} />],
          [facts.point, pickup.pointName],
          [facts.address, pickup.pointAddress],
          [facts.time, when.range(pickup.fromAt, pickup.toAt)],
          [facts.hours, pickup.openHours],
          [facts.instructions, pickup.instructions],
          [
            facts.code,
            pickup.code ? (
              <span className="code strong">{formatPickupCode(pickup.code)}</span>
            ) : (
              <span className="quiet">{codeHidden}</span>
            ),
          ],
        ]}
      />
    </Panel>
  )
}

/** The server may know the carrier by its code or by its name. */
export const carrierName = (company: string | null, t: Texts): string | null => {
  const names: Record<string, string | undefined> = t.carriers
  return company && (names[company] ?? company)
}
