import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import type { Language } from '../../../platform/texts/language.ts'
import { readReason, type StoredReason } from '../../../platform/texts/reasons.ts'
import type { ExpiringPoints, PendingPoints, PointsEntry, PointsSummary } from './dto/points.dto.ts'

/** Lots and pending grants shown above the ledger; who has more sees the first to come. */
const SHOWN = 20

@Injectable()
export class PointsQueries {
  constructor(private readonly db: Db) {}

  /** Balance, what is pending, what lapses next, and a page of the ledger. A member without points has zeros. */
  summary(memberId: number, page: PageQuery, language: Language): Promise<PointsSummary> {
    return this.db.read(async (tx) => {
      const account = await tx.row<{ balance: number; debt: number }>(
        'SELECT balance, debt FROM points_accounts WHERE memberId = ?',
        [memberId],
      )
      const { pending } = (await tx.row<{ pending: number }>(
        `SELECT COALESCE(SUM(amount - takenBack), 0) AS pending FROM points_grants WHERE memberId = ? AND state = 'pending'`,
        [memberId],
      ))!
      return {
        balance: Math.max(0, account?.balance ?? 0),
        pending,
        debt: account?.debt ?? 0,
        expiring: await expiringOf(tx, memberId),
        pendingGrants: await pendingOf(tx, memberId),
        ...(await entriesOf(tx, memberId, page, language)),
      }
    })
  }
}

function expiringOf(tx: Tx, memberId: number): Promise<ExpiringPoints[]> {
  return tx.rows(
    `SELECT SUM(remaining) AS amount, expiresAt FROM points_lots WHERE memberId = ? AND remaining > 0
      GROUP BY expiresAt ORDER BY expiresAt LIMIT ${SHOWN}`,
    [memberId],
  )
}

function pendingOf(tx: Tx, memberId: number): Promise<PendingPoints[]> {
  return tx.rows(
    `SELECT g.amount - g.takenBack AS amount, g.availableAt, o.orderNo
       FROM points_grants g JOIN orders o ON o.id = g.orderId
      WHERE g.memberId = ? AND g.state = 'pending' ORDER BY g.availableAt, g.id LIMIT ${SHOWN}`,
    [memberId],
  )
}

async function entriesOf(tx: Tx, memberId: number, page: PageQuery, language: Language) {
  const { items, nextCursor } = await pageById<PointsEntry & StoredReason & { id: number }>(page, (beforeId, limit) =>
    tx.rows(
      `SELECT id, kind, amount, balanceAfter, reason, reasonJson, createdAt FROM points_entries
        WHERE memberId = ? AND id < ? ORDER BY id DESC LIMIT ?`,
      [memberId, beforeId, limit],
    ),
  )
  const entries = items.map(({ kind, amount, balanceAfter, createdAt, ...why }) => ({
    ...{ kind, amount, balanceAfter, createdAt },
    reason: readReason(why, language),
  }))
  return { entries, nextCursor }
}

/** The points a member can spend right now; none while there is a debt or a ban. */
export async function spendable(tx: Tx, memberId: number): Promise<number> {
  const account = await tx.row<{ balance: number }>(
    `SELECT balance FROM points_accounts a
      WHERE memberId = ? AND NOT EXISTS (SELECT 1 FROM points_bans b WHERE b.memberId = a.memberId)`,
    [memberId],
  )
  return Math.max(0, account?.balance ?? 0)
}
