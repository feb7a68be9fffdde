import type { Tx } from '../../../platform/db/tx.ts'
import type { TimelineKind, TimelineStep } from './dto/order.dto.ts'
import type { OrderRow } from './order-rows.ts'

interface EventRow {
  field: string
  fromState: string
  toState: string
  reason: string
  paramsJson: Record<string, string | number> | null
  createdAt: Date
}

/** 'field:toState' → the step it is in the customer's timeline; other moves are the desk's business. */
const STEPS: Record<string, TimelineKind> = {
  'payment:paid': 'paid',
  'payment:closed': 'closed',
  'payment:refunding': 'refund-started',
  'payment:refunded': 'refunded',
  // Only a formed team moves there; an order bought alone says so with its payment.
  'fulfilment:preparing': 'team-formed',
  'fulfilment:shipped': 'shipped',
  'fulfilment:ready': 'ready',
  'fulfilment:received': 'received',
  'after-sale:open': 'after-sale-opened',
  'address:changed': 'address-changed',
  'team:joined': 'moved-team',
  'team:opened': 'moved-team',
}

/** The whole timeline of an order, oldest first (OR-5): its moves, team, points and refunds of a part, in five queries. */
export async function readTimeline(tx: Tx, order: OrderRow): Promise<TimelineStep[]> {
  const events = await tx.rows<EventRow>(
    'SELECT field, fromState, toState, reason, paramsJson, createdAt FROM order_events WHERE orderId = ? ORDER BY id',
    [order.id],
  )
  const moves = events.flatMap(toSteps).filter((one) => one.kind !== 'team-formed' || order.kind === 'team')
  const steps = [step('placed', order.createdAt), ...moves]
  steps.push(...(await failedTeam(tx, order)), ...(await pointsSteps(tx, order.id)), ...(await parts(tx, order)))
  return steps
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.at.localeCompare(b.one.at) || a.index - b.index)
    .map(({ one }) => one)
}

function toSteps(row: EventRow): TimelineStep[] {
  const isUndone = row.fromState === 'ready' && row.toState === 'preparing'
  const kind = isUndone ? 'ready-undone' : STEPS[`${row.field}:${row.toState}`]
  if (!kind) return []
  const params = { ...row.paramsJson, ...(row.reason ? { reason: row.reason } : {}) }
  return [step(kind, row.createdAt, params)]
}

/** A team that has failed is told of with the team's own time; one that has formed, with the order's move. */
async function failedTeam(tx: Tx, order: OrderRow): Promise<TimelineStep[]> {
  if (order.teamId === null || order.paidAt === null || order.teamStatus !== 'failed') return []
  const team = await tx.row<{ size: number; failedAt: Date }>('SELECT size, failedAt FROM teams WHERE id = ?', [
    order.teamId,
  ])
  return team ? [step('team-failed', team.failedAt, { size: team.size })] : []
}

/** Money that went back for a part of the order; what ended the whole order is told by its own moves. */
async function parts(tx: Tx, order: OrderRow): Promise<TimelineStep[]> {
  const refunds = await tx.rows<{ amountFen: number; succeededAt: Date }>(
    `SELECT amountFen, succeededAt FROM refunds
      WHERE orderId = ? AND cause IN ('after-sale', 'staff-refund') AND status IN ('succeeded', 'settled') AND amountFen < ? ORDER BY id`,
    [order.id, order.payableFen],
  )
  return refunds.map(({ amountFen, succeededAt }) => step('part-refunded', succeededAt, { amountFen }))
}

async function pointsSteps(tx: Tx, orderId: number): Promise<TimelineStep[]> {
  const grants = await tx.rows<{ amount: number; state: string; availableAt: Date; createdAt: Date }>(
    "SELECT amount - takenBack AS amount, state, availableAt, createdAt FROM points_grants WHERE orderId = ? AND state <> 'cancelled' AND amount > takenBack",
    [orderId],
  )
  const entries = await tx.rows<{ amount: number; createdAt: Date }>(
    "SELECT amount, createdAt FROM points_entries WHERE orderId = ? AND kind = 'earn' ORDER BY id",
    [orderId],
  )
  return [
    ...grants.map((grant) =>
      step('points-pending', grant.createdAt, { amount: grant.amount, availableAt: grant.availableAt.toISOString() }),
    ),
    ...entries.map((entry) => step('points-granted', entry.createdAt, { amount: entry.amount })),
  ]
}

const step = (kind: TimelineKind, at: Date, params: Record<string, string | number> = {}): TimelineStep => ({
  kind,
  at: at.toISOString(),
  params,
})
