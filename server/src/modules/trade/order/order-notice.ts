import type { MessageWish } from '../../messaging/message/topics.ts'
import type { OrderFacts } from './notified-order.ts'
import type { NoticeText } from '../../messaging/notice/notice-text.ts'
import type { NewNotice } from '../../messaging/notice/write-notices.ts'

/**
 * The notice to an order's member; `step` makes its key, so each step is told once.
 * @param message what also goes out as a subscribe message
 */
export function orderNotice(
  facts: OrderFacts,
  kind: string,
  step: string,
  words: NoticeText,
  message?: MessageWish,
): NewNotice {
  const { orderId, memberId, orderNo, teamCode } = facts
  return { ...words, memberId, businessKey: `order:${orderId}:${step}`, kind, orderNo, teamCode, message }
}
