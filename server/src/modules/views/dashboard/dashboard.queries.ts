import { Injectable } from '@nestjs/common'
import { addBusinessDays, businessDay, startOfBusinessDay } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import type { Dashboard, DayFigures, Todo } from './dto/dashboard.dto.ts'

@Injectable()
export class DashboardQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Business days of Asia/Shanghai; today is the day so far. */
  today(): Promise<Dashboard> {
    const today = businessDay(this.clock.now())
    const [from, start, end] = [-1, 0, 1].map((days) => startOfBusinessDay(addBusinessDays(today, days)))
    return this.db.read(async (tx) => ({
      today: await figures(tx, start!, end!),
      yesterday: await figures(tx, from!, start!),
      todo: await todo(tx, this.clock.now()),
      openTeams: await count(tx, `teams WHERE status = 'open' AND paidSeats > 0`),
    }))
  }
}

async function figures(tx: Tx, from: Date, to: Date): Promise<DayFigures> {
  const paid = await tx.row<{ paidOrders: number; paidFen: number | null }>(
    'SELECT COUNT(*) AS paidOrders, SUM(payableFen) AS paidFen FROM orders WHERE paidAt >= ? AND paidAt < ?',
    [from, to],
  )
  const members = await tx.row<{ count: number }>(
    'SELECT COUNT(*) AS count FROM members WHERE createdAt >= ? AND createdAt < ?',
    [from, to],
  )
  return { paidOrders: paid?.paidOrders ?? 0, paidFen: paid?.paidFen ?? 0, newMembers: members?.count ?? 0 }
}

async function todo(tx: Tx, now: Date): Promise<Todo> {
  return {
    preparing: await count(tx, `orders WHERE fulfilmentState = 'preparing' AND paymentState = 'paid'`),
    ready: await count(tx, `orders WHERE fulfilmentState = 'ready' AND paymentState = 'paid'`),
    refunding: await count(tx, `orders WHERE paymentState = 'refunding'`),
    stuckRefunds: await count(tx, `refunds WHERE status IN ('abnormal', 'closed')`),
    afterSales: await count(tx, `after_sales WHERE state IN ('applied', 'returned')`),
    lowStock: await count(
      tx,
      `stocks k JOIN skus s ON s.id = k.skuId WHERE s.isOnShelf = 1 AND k.onHand - k.reserved < k.lowMark`,
    ),
    heldReviews:
      (await count(tx, `reviews WHERE state = 'held'`)) + (await count(tx, `reviews WHERE appendState = 'held'`)),
    scoreAlerts: await count(tx, 'score_alerts WHERE openProductId IS NOT NULL'),
    waitingTickets: await count(
      tx,
      `tickets t JOIN members m ON m.id = t.memberId WHERE t.waitingSinceAt IS NOT NULL AND m.status <> 'deleted'`,
    ),
    overdueTickets: await count(
      tx,
      `tickets t JOIN members m ON m.id = t.memberId
        WHERE t.firstAnsweredAt IS NULL AND t.answerDueAt <= ? AND m.status <> 'deleted'`,
      [now],
    ),
    pausedCoupons: await count(tx, `coupon_templates WHERE claimsPausedAt IS NOT NULL AND status = 'active'`),
    deadLetters: await count(tx, `jobs WHERE status = 'dead'`),
  }
}

async function count(tx: Tx, what: string, params: Param[] = []): Promise<number> {
  return (await tx.row<{ count: number }>(`SELECT COUNT(*) AS count FROM ${what}`, params))?.count ?? 0
}
