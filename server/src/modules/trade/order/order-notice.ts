import type { Told } from '../../../platform/texts/catalogue.ts'
import type { MessageWish } from '../../messaging/message/topics.ts'
import type { NewNotice } from '../../messaging/notice/write-notices.ts'
import type { OrderFacts } from './notified-order.ts'

/**
 * The notice to an order's member; `step` makes its key, so each step is told once.
 * @param message what also goes out as a subscribe message
 */
export function orderNotice(order: OrderFacts, step: string, told: Told, message?: MessageWish): NewNotice {
  const { orderId, memberId, orderNo, teamCode } = order
  return { told, memberId, businessKey: `order:${orderId}:${step}`, orderNo, teamCode, message }
}
