import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { decodeCursor, pageLimit, pageOf } from '../../../platform/http/page.ts'
import type { TeamSummary } from '../team/dto/team-summary.dto.ts'
import { seatsOf, TEAM_COLUMNS, type TeamRow, toTeamSummary } from '../team/team-summaries.ts'
import type { OrderFilter, OrderTab } from './dto/order-filter.dto.ts'
import type { OrderDetail, OrderPage } from './dto/order.dto.ts'
import { linesOfOrders, ORDER_ROWS, type OrderRow } from './order-rows.ts'
import { OrderError } from './order.errors.ts'
import { OrderView, toSummary } from './order.view.ts'

/** The tabs of 我的订单. */
const TABS: Record<OrderTab, string> = {
  all: '1 = 1',
  unpaid: "o.paymentState = 'unpaid'",
  waiting: "o.paymentState = 'paid' AND o.fulfilmentState = 'waiting'",
  preparing: "o.paymentState = 'paid' AND o.fulfilmentState = 'preparing'",
  receiving: "o.paymentState = 'paid' AND o.fulfilmentState IN ('shipped', 'ready')",
  done: "(o.fulfilmentState IN ('received', 'cancelled'))",
}

@Injectable()
export class OrderQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly view: OrderView,
  ) {}

  /** A member's orders, newest first; ids first, then what they hold: five queries a page. */
  async page(memberId: number, filter: OrderFilter): Promise<OrderPage> {
    const limit = pageLimit(filter.limit)
    const before = decodeCursor(filter.cursor, ['date', 'number'])
    const [at, id] = before ?? [new Date(this.clock.now().getTime() + 1000), Number.MAX_SAFE_INTEGER]
    return this.db.read(async (tx) => {
      const ids = await tx.rows<{ id: number; createdAt: Date }>(
        `SELECT o.id, o.createdAt FROM orders o
          WHERE o.memberId = ? AND ${TABS[filter.state ?? 'all']}
            AND o.createdAt <= ? AND (o.createdAt < ? OR o.id < ?)
          ORDER BY o.createdAt DESC, o.id DESC LIMIT ?`,
        [memberId, at, at, id, limit + 1],
      )
      const page = pageOf(ids, limit, (row) => [row.createdAt, row.id])
      return {
        items: await this.summaries(
          tx,
          page.items.map((row) => row.id),
          memberId,
        ),
        nextCursor: page.nextCursor,
      }
    })
  }

  private async summaries(tx: Tx, ids: number[], viewerId: number) {
    if (ids.length === 0) return []
    const rows = await tx.rows<OrderRow>(`${ORDER_ROWS} WHERE o.id IN (${placeholders(ids.length)})`, ids)
    const lines = await linesOfOrders(tx, ids)
    const teams = await teamSummariesOf(tx, rows, viewerId)
    return ids.flatMap((id) => {
      const row = rows.find((one) => one.id === id)
      if (!row) return []
      return [
        toSummary(
          row,
          lines.filter((line) => line.orderId === id),
          teams.get(row.teamId ?? 0) ?? null,
        ),
      ]
    })
  }

  /** Somebody else's order is not found. @throws order.not-found */
  async detail(memberId: number, orderNo: string): Promise<OrderDetail> {
    return this.db.read(async (tx) => {
      const row = await tx.row<OrderRow>(`${ORDER_ROWS} WHERE o.orderNo = ? AND o.memberId = ?`, [orderNo, memberId])
      if (!row) throw OrderError('not-found')
      const lines = await linesOfOrders(tx, [row.id])
      const team = (await teamSummariesOf(tx, [row], memberId)).get(row.teamId ?? 0) ?? null
      return this.view.detail(tx, row, lines, team, this.clock.now())
    })
  }
}

/** The teams of these orders by id. */
export async function teamSummariesOf(
  tx: Tx,
  orders: OrderRow[],
  viewerId: number | null,
): Promise<Map<number, TeamSummary>> {
  const ids = [...new Set(orders.flatMap((order) => order.teamId ?? []))]
  if (ids.length === 0) return new Map()
  const teams = await tx.rows<TeamRow>(
    `SELECT ${TEAM_COLUMNS} FROM teams t WHERE t.id IN (${placeholders(ids.length)})`,
    ids,
  )
  const seats = await seatsOf(tx, ids)
  return new Map(teams.map((team) => [team.id, toTeamSummary(team, seats, viewerId)]))
}
