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
    received: () => (order.pointsToEarn > 0 ? t.receivedPoints(order.pointsToEarn) : t.receivedText),
    closed: () => t.closeReasons[order.closeReason ?? ''] ?? t.closedText,
    refunding: () => [t.closeReasons[order.closeReason ?? ''], t.refundingText].filter(Boolean).join('。'),
    refunded: () => t.closeReasons[order.closeReason ?? ''] ?? t.refundedText,
  }
  return tell[order.stage]()
}
