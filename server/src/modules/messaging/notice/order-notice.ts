import type { MessageWish } from '../message/topics.ts'
import type { OrderFacts } from './notice-facts.ts'
import type { Words } from './words.ts'
import type { NewNotice } from './write-notices.ts'

/**
 * The notice to an order's member; `step` makes its key, so each step is told once.
 * @param message what also goes out as a subscribe message
 */
export function orderNotice(
  facts: OrderFacts,
  kind: string,
  step: string,
  words: Words,
  message?: MessageWish,
): NewNotice {
  const { orderId, memberId, orderNo, teamCode } = facts
  return { ...words, memberId, businessKey: `order:${orderId}:${step}`, kind, orderNo, teamCode, message }
}
