import { Injectable } from '@nestjs/common'
import { addBusinessDays, businessDay, DAY_MS, startOfBusinessDay } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { inScope } from '../../trade/order/staff-scope.ts'
import type { Dashboard, DayFigures } from './dto/dashboard.dto.ts'
import { count, todo } from './todo.ts'

@Injectable()
export class DashboardQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Business days of Asia/Shanghai: today so far, and yesterday up to the same time of day. Staff of a point see its own. */
  today(staff: StaffActor): Promise<Dashboard> {
    const now = this.clock.now()
    const start = startOfBusinessDay(businessDay(now))
    const before = startOfBusinessDay(addBusinessDays(businessDay(now), -1))
    const [orders, params] = inScope(staff)
    return this.db.read(async (tx) => ({
      today: await figures(tx, staff, start, new Date(start.getTime() + DAY_MS)),
      yesterday: await figures(tx, staff, before, new Date(now.getTime() - DAY_MS)),
      todo: await todo(tx, staff, now),
      openTeams: await count(
        tx,
        `teams t WHERE t.status = 'open' AND t.paidSeats > 0
           AND EXISTS (SELECT 1 FROM orders o WHERE o.teamId = t.id AND ${orders})`,
        params,
      ),
    }))
  }
}

async function figures(tx: Tx, staff: StaffActor, from: Date, to: Date): Promise<DayFigures> {
  const [orders, orderParams] = inScope(staff)
  const paid = await tx.row<{ paidOrders: number; paidFen: number | null }>(
    `SELECT COUNT(*) AS paidOrders, SUM(o.payableFen) AS paidFen FROM orders o
      WHERE o.paidAt >= ? AND o.paidAt < ? AND ${orders}`,
    [from, to, ...orderParams],
  )
  // Of a point: who has joined and ordered there.
  const joined = `members m WHERE m.createdAt >= ? AND m.createdAt < ?
    AND (? IS NULL OR EXISTS (SELECT 1 FROM orders o WHERE o.memberId = m.id AND o.pickupPointId = ?))`
  return {
    paidOrders: paid?.paidOrders ?? 0,
    paidFen: paid?.paidFen ?? 0,
    newMembers: await count(tx, joined, [from, to, staff.pickupPointId, staff.pickupPointId]),
  }
}
