import type { Tx } from '../src/platform/db/tx.ts'
import { type Story, storyOf } from './demo-story.ts'
import type { PlacedTeam } from './place-demo-orders.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export interface Days {
  payMinutes: number
  autoReceiveDays: number
  pointsPendingDays: number
  pointsExpireDays: number
}

/**
 * All orders were made a moment ago; this moves their steps to the times of the plan, so that the shop has a past.
 * Only dates change. Each row keeps its place in the order of things.
 */
export async function tellThePast(tx: Tx, teams: PlacedTeam[], now: Date, days: Days): Promise<void> {
  for (const team of teams) {
    const row = await tx.row<{ id: number; lifeMinutes: number; closeAt: Date; status: string }>(
      `SELECT t.id, g.teamLifeMinutes AS lifeMinutes, g.closeAt, t.status
       FROM teams t JOIN group_buys g ON g.id = t.groupBuyId WHERE t.code = ?`,
      [team.teamCode],
    )
    const opened = new Date(now.getTime() - team.plan.openedHoursAgo * HOUR_MS)
    const deadline = new Date(Math.min(opened.getTime() + row!.lifeMinutes * 60_000, row!.closeAt.getTime()))
    const stories = team.orders.map((_, index) => storyOf(team.plan, index, now))
    const formed = row!.status === 'formed' ? stories[0]!.formed : null
    await tx.run('UPDATE teams SET createdAt = ?, deadlineAt = ?, formedAt = ? WHERE id = ?', [
      opened,
      deadline,
      formed,
      row!.id,
    ])
    await movePending(tx, 'expire-team', 'teamId', row!.id, deadline)
    for (const [index, { orderNo }] of team.orders.entries()) await moveOrder(tx, orderNo, stories[index]!, days)
  }
}

async function moveOrder(tx: Tx, orderNo: string, story: Story, days: Days): Promise<void> {
  const order = await tx.row<{ id: number; delivery: string }>('SELECT id, delivery FROM orders WHERE orderNo = ?', [
    orderNo,
  ])
  const { id, delivery } = order!
  const after = (at: Date, ms: number) => new Date(at.getTime() + ms)
  const left = delivery === 'express' ? story.shipped : story.received
  await tx.run(
    `UPDATE orders SET createdAt = ?, payDeadlineAt = ?, paidAt = ?,
       readyAt = CASE WHEN readyAt IS NULL THEN NULL ELSE ? END,
       shippedAt = CASE WHEN shippedAt IS NULL THEN NULL ELSE ? END,
       receivedAt = CASE WHEN receivedAt IS NULL THEN NULL ELSE ? END WHERE id = ?`,
    [
      story.placed,
      after(story.placed, days.payMinutes * 60_000),
      story.paid,
      story.ready,
      story.shipped,
      story.received,
      id,
    ],
  )
  await tx.run('UPDATE payments SET createdAt = ?, succeededAt = ?, prepayExpiresAt = ? WHERE orderId = ?', [
    story.placed,
    story.paid,
    after(story.placed, 110 * 60_000),
    id,
  ])
  await moveEvents(tx, id, story)
  await tx.run('UPDATE shipments SET createdAt = ? WHERE orderId = ?', [story.shipped, id])
  const lines = await tx.rows<{ id: number }>('SELECT id FROM order_lines WHERE orderId = ?', [id])
  for (const line of lines)
    await tx.run('UPDATE stock_movements SET createdAt = ? WHERE cause = ?', [left, `order-line:${line.id}`])
  await moveNotices(tx, orderNo, story)
  await movePending(tx, 'receive-order', 'orderId', id, after(story.shipped, days.autoReceiveDays * DAY_MS))
  await moveGrant(tx, id, story.received, days)
}

async function moveEvents(tx: Tx, orderId: number, story: Story): Promise<void> {
  const at: Record<string, Date> = {
    unpaid: story.placed,
    waiting: story.placed,
    paid: story.paid,
    preparing: story.formed,
    ready: story.ready,
    shipped: story.shipped,
    received: story.received,
  }
  for (const [toState, when] of Object.entries(at))
    await tx.run('UPDATE order_events SET createdAt = ? WHERE orderId = ? AND toState = ?', [when, orderId, toState])
}

/** What is more than two hours old has been read. */
async function moveNotices(tx: Tx, orderNo: string, story: Story): Promise<void> {
  const at: Record<string, Date> = {
    'order.paid': story.paid,
    'team.formed': story.formed,
    'order.ready': story.ready,
    'order.shipped': story.shipped,
    'order.received': story.received,
  }
  for (const [kind, when] of Object.entries(at)) {
    const isOld = Date.now() - when.getTime() > 30 * HOUR_MS
    const readAt = isOld ? new Date(when.getTime() + HOUR_MS) : null
    await tx.run('UPDATE notices SET createdAt = ?, readAt = ? WHERE orderNo = ? AND kind = ?', [
      when,
      readAt,
      orderNo,
      kind,
    ])
  }
}

async function moveGrant(tx: Tx, orderId: number, received: Date, { pointsPendingDays }: Days): Promise<void> {
  const grant = await tx.row<{ id: number }>('SELECT id FROM points_grants WHERE orderId = ?', [orderId])
  if (!grant) return
  const availableAt = new Date(received.getTime() + pointsPendingDays * DAY_MS)
  await tx.run('UPDATE points_grants SET createdAt = ?, availableAt = ? WHERE id = ?', [
    received,
    availableAt,
    grant.id,
  ])
  await movePending(tx, 'release-points', 'grantId', grant.id, availableAt)
}

/** The job that waits for a moment of this story waits for the new moment. */
async function movePending(tx: Tx, name: string, field: string, id: number, dueAt: Date): Promise<void> {
  await tx.run(`UPDATE jobs SET dueAt = ? WHERE name = ? AND status = 'pending' AND payloadJson = ?`, [
    dueAt,
    name,
    JSON.stringify({ [field]: id }),
  ])
}

/** Points that have been released for the past are to have come when they fell due. */
export async function tellPastPoints(tx: Tx, { pointsExpireDays }: Days): Promise<void> {
  const entries = await tx.rows<{ id: number; orderId: number; availableAt: Date }>(
    `SELECT e.id, e.orderId, g.availableAt FROM points_entries e JOIN points_grants g ON g.orderId = e.orderId
     WHERE e.kind = 'earn'`,
  )
  for (const { id, orderId, availableAt } of entries) {
    await tx.run('UPDATE points_entries SET createdAt = ? WHERE id = ?', [availableAt, id])
    const expiresAt = new Date(availableAt.getTime() + pointsExpireDays * DAY_MS)
    await tx.run('UPDATE points_lots SET createdAt = ?, expiresAt = ? WHERE entryId = ?', [availableAt, expiresAt, id])
    const lot = await tx.row<{ id: number }>('SELECT id FROM points_lots WHERE entryId = ?', [id])
    if (lot) await movePending(tx, 'expire-points', 'lotId', lot.id, expiresAt)
    await tx.run(
      `UPDATE notices SET createdAt = ?, readAt = ? WHERE kind = 'points.granted'
       AND orderNo = (SELECT orderNo FROM orders WHERE id = ?)`,
      [availableAt, availableAt, orderId],
    )
  }
}

/** Inboxes are read by id: the notices are written anew in the order of their dates. */
export async function sortNotices(tx: Tx): Promise<void> {
  const rows = await tx.rows<Record<string, string | number | Date | null>>(
    `SELECT memberId, businessKey, kind, factsJson, title, body, orderNo, teamCode, targetCode, readAt, createdAt FROM notices
     ORDER BY createdAt, id`,
  )
  await tx.run('DELETE FROM notices')
  await tx.insert('notices', rows)
}
