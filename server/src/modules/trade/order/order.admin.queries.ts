import { Injectable } from '@nestjs/common'
import { maskReceiver, maskStreet } from '@tuanke/shared/contact/rules'
import { staffActions } from '@tuanke/shared/order/actions'
import { stageOf } from '@tuanke/shared/order/stage'
import { Clock } from '../../../platform/clock/clock.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { decodeCursor, pageLimit, pageOf } from '../../../platform/http/page.ts'
import type { OrderContact } from '../checkout/dto/place-order.dto.ts'
import type { AdminOrderFilter } from './dto/admin-order-input.dto.ts'
import type { AdminOrder, AdminOrderPage, AdminOrderSummary } from './dto/admin-order.dto.ts'
import type { FulfilmentState, OrderDetail, PaymentState } from './dto/order.dto.ts'
import { recordsOf } from './order-records.ts'
import { linesOfOrders, ORDER_ROWS, type OrderLineRow, type OrderRow } from './order-rows.ts'
import { OrderSearch } from './order-search.ts'
import { OrderError } from './order.errors.ts'
import { teamSummariesOf } from './order.queries.ts'
import { OrderView } from './order.view.ts'
import { fulfilmentSettings } from '../fulfilment/fulfilment.settings.ts'
import { readyUndoUntil } from '../fulfilment/ready-undo-until.ts'
import { inScope } from './staff-scope.ts'

interface SummaryRow {
  id: number
  orderNo: string
  paymentState: PaymentState
  fulfilmentState: FulfilmentState
  teamState: 'open' | 'formed' | 'failed' | null
  memberNickname: string
  memberNo: string
  phoneLast4: string
  groupBuyTitle: string
  payableFen: number
  delivery: 'express' | 'pickup'
  pickupPointName: string | null
  teamCode: string | null
  createdAt: Date
  paidAt: Date | null
}

/** What the desk sees of orders; staff bound to a pickup point see its orders only. */
@Injectable()
export class OrderAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly view: OrderView,
    private readonly search: OrderSearch,
    private readonly settings: Settings,
  ) {}

  /** Newest first; three queries a page. */
  async page(staff: StaffActor, filter: AdminOrderFilter): Promise<AdminOrderPage> {
    const { where, params } = this.search.conditions(staff, filter)
    const limit = pageLimit(filter.limit)
    const before = decodeCursor(filter.cursor, ['date', 'number'])
    if (before) {
      where.push('o.createdAt <= ? AND (o.createdAt < ? OR o.id < ?)')
      params.push(before[0], before[0], before[1])
    }
    return this.db.read(async (tx) => {
      const ids = await tx.rows<{ id: number; createdAt: Date }>(
        `SELECT o.id, o.createdAt FROM orders o JOIN members m ON m.id = o.memberId LEFT JOIN teams t ON t.id = o.teamId
          WHERE ${where.join(' AND ')} ORDER BY o.createdAt DESC, o.id DESC LIMIT ?`,
        [...params, limit + 1],
      )
      const page = pageOf(ids, limit, (row) => [row.createdAt, row.id])
      const items = await summaries(
        tx,
        page.items.map(({ id }) => id),
      )
      return { items, nextCursor: page.nextCursor }
    })
  }

  /** An order of another pickup point than one's own is not found. @throws order.not-found */
  async one(staff: StaffActor, orderNo: string): Promise<AdminOrder> {
    const [scope, params] = inScope(staff)
    return this.db.read(async (tx) => {
      const row = await tx.row<OrderRow>(`${ORDER_ROWS} WHERE o.orderNo = ? AND ${scope}`, [orderNo, ...params])
      if (!row) throw OrderError('not-found')
      const lines = await linesOfOrders(tx, [row.id])
      const team = (await teamSummariesOf(tx, [row], null)).get(row.teamId ?? 0) ?? null
      const member = await tx.row<{ memberNo: string; nickname: string }>(
        'SELECT memberNo, nickname FROM members WHERE id = ?',
        [row.memberId],
      )
      return {
        ...masked(await this.view.detail(tx, row, lines, team, this.clock.now()), row),
        member: {
          memberNo: member?.memberNo ?? '',
          nickname: member?.nickname ?? '',
          phoneLast4: row.contactPhoneLast4,
        },
        merchantNote: row.merchantNote,
        privateNote: row.privateNote,
        ...(await recordsOf(tx, row.id)),
        ...staffActions(row),
        readyUndoUntilAt: this.readyUndoUntil(row),
        groupBuyTitle: row.groupBuyTitle,
      }
    })
  }

  private readyUndoUntil(row: OrderRow): string | null {
    if (!staffActions(row).canVerify || row.readyAt === null || row.afterSaleState === 'open') return null
    const until = readyUndoUntil(row.readyAt, this.settings.get(fulfilmentSettings.readyUndoMinutes))
    return until > this.clock.now() ? until.toISOString() : null
  }
}

/** Staff never see the pickup code: it comes from the customer, or it proves nothing. Whom it is for is masked (AD-2). */
function masked(detail: OrderDetail, { region, addressSealed }: OrderRow): OrderDetail {
  const { pickup, express } = detail
  const hide = <T extends { contact: OrderContact }>(part: T): T => ({ ...part, contact: maskReceiver(part.contact) })
  const street = maskStreet(addressSealed ?? '')
  return {
    ...detail,
    pickup: pickup && { ...hide(pickup), code: null },
    express: express && { ...hide(express), address: `${region ?? ''} ${street}`.trim() },
  }
}

async function summaries(tx: Tx, ids: number[]): Promise<AdminOrderSummary[]> {
  if (ids.length === 0) return []
  const rows = await tx.rows<SummaryRow>(
    `SELECT o.id, o.orderNo, o.paymentState, o.fulfilmentState, t.status AS teamState, m.nickname AS memberNickname,
            m.memberNo, o.contactPhoneLast4 AS phoneLast4, g.title AS groupBuyTitle, o.payableFen, o.delivery,
            p.name AS pickupPointName, t.code AS teamCode, o.createdAt, o.paidAt
       FROM orders o JOIN members m ON m.id = o.memberId JOIN group_buys g ON g.id = o.groupBuyId
       LEFT JOIN teams t ON t.id = o.teamId LEFT JOIN pickup_points p ON p.id = o.pickupPointId
      WHERE o.id IN (${placeholders(ids.length)})`,
    ids,
  )
  const lines = await linesOfOrders(tx, ids)
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    const own = inHand(lines.filter((line) => line.orderId === id))
    const { id: _, paymentState, fulfilmentState, teamState, createdAt, paidAt, ...facts } = row
    return [
      {
        ...facts,
        stage: stageOf({ paymentState, fulfilmentState, teamState }),
        summary: own.map((line) => `${line.title} ${line.spec} ×${line.quantity}`).join('；'),
        quantity: own.reduce((sum, line) => sum + line.quantity, 0),
        createdAt: createdAt.toISOString(),
        paidAt: paidAt?.toISOString() ?? null,
      },
    ]
  })
}

/** What there is to pack: without the units that were refunded before they left. */
const inHand = (lines: OrderLineRow[]): OrderLineRow[] =>
  lines.flatMap((line) => {
    const quantity = line.quantity - line.releasedQuantity
    return quantity > 0 ? [{ ...line, quantity }] : []
  })
