import type { OrderDetail, OrderStage } from '../../../lib/schemas.ts'
import { dayTimeRange } from '../../../lib/time-words.ts'
import { orderTexts as t } from '../texts.ts'

/** One sentence on what happens now, for each stage. */
export function stageText(order: OrderDetail, nowMs: number): string {
  const tell: Record<OrderStage, () => string> = {
    unpaid: () => t.unpaidText,
    teaming: () => (order.team && order.team.seatsLeft > 0 ? t.teamingText(order.team.seatsLeft) : t.teamingFull),
    preparing: () =>
      order.pickup
        ? t.preparingPickup(dayTimeRange(order.pickup.fromAt, order.pickup.toAt, nowMs))
        : t.preparingExpress,
    shipped: () => t.shippedText,
    ready: () => t.readyText,
    received: () => (order.pointsToEarn > 0 ? earned(order) : t.receivedText),
    closed: () => closeReason(order) ?? t.closedText,
    refunding: () => [closeReason(order), t.refundingText].filter(Boolean).join('。'),
    refunded: () => closeReason(order) ?? t.refundedText,
  }
  // A server newer than this app may know stages it has not learned yet.
  return order.stage in tell ? tell[order.stage]() : t.newerStage
}

function earned({ timeline, pointsToEarn }: OrderDetail): string {
  return timeline.some((step) => step.kind === 'points-granted')
    ? t.gotPoints(pointsToEarn)
    : t.receivedPoints(pointsToEarn)
}

/** Why it ended; undefined when it has not, or for a reason this app has not learned yet. */
function closeReason({ closeReason: word }: OrderDetail): string | undefined {
  return word !== null && word in t.closeReasons ? t.closeReasons[word as keyof typeof t.closeReasons] : undefined
}
