import { Text, View } from '@tarojs/components'
import { openOrders } from '../lib/orders-tab.ts'
import { openPage, routes } from '../lib/routes.ts'
import type { OrderSummary } from '../lib/schemas.ts'
import { Action } from './action.tsx'
import { Countdown } from './countdown.tsx'
import './waiting-order.scss'
import { uiTexts as t } from './texts.ts'

/** An order that still waits for its money, before a second one is made; several lead to the list. */
export function WaitingOrder({ orders, onEnd }: { orders: OrderSummary[]; onEnd: () => void }) {
  const [first] = orders
  if (!first) return null
  const open = () => (orders.length > 1 ? openOrders('unpaid') : openPage(routes.order(first.orderNo)))
  return (
    <View className="waiting-order" onClick={open}>
      <View className="waiting-order__words">
        <View className="strong">{t.waitingOrders(orders.length)}</View>
        <View className="row">
          <Text className="clamp-1">{first.lines[0]?.title}　</Text>
          <Countdown until={first.payDeadlineAt} look="plain" onEnd={onEnd} />
        </View>
      </View>
      <Action small onTap={open}>
        {t.payNow}
      </Action>
    </View>
  )
}
