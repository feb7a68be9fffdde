import type { MessageTopic, OrderDetail } from '../../../lib/schemas.ts'

/** What the buyer of a paid order waits to hear. */
export function newsOf({ stage, delivery }: OrderDetail): MessageTopic[] {
  const arrival = delivery === 'pickup' ? 'ready' : 'shipped'
  if (stage === 'refunding') return ['refund']
  if (stage === 'refunded') return []
  return stage === 'teaming' ? ['team', 'nudge', arrival] : [arrival, 'refund']
}
