import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import type { Order } from './api.ts'
import { sayReason } from './reason.ts'

/** What happens now with this order, in one sentence. */
export function useNextStep(order: Order): string {
  const t = useText()
  const { next } = t.orderDetail
  const when = useWhen()
  // Wherever the order stands: money that is stuck comes first.
  if (order.refunds.some((refund) => refund.canSettle)) return next.refundStuck
  switch (order.stage) {
    case 'unpaid':
      return next.unpaid(when.time(order.payDeadlineAt))
    case 'teaming':
      return order.team ? next.teaming(order.team.seatsLeft, when.time(order.team.deadlineAt)) : next.teamingPlain
    case 'preparing':
      return order.delivery === 'pickup' ? next.preparingPickup : next.preparingExpress
    case 'closed':
    case 'refunded': {
      const reason = order.closeReason && sayReason(order.closeReason, t)
      return reason ? `${reason}。${next[order.stage]}` : next[order.stage]
    }
    default:
      return next[order.stage]
  }
}
