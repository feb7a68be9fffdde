import { type LotTake, takeFromLots } from '@tuanke/shared/points/rules'
import type { Tx } from '../../platform/db/tx.ts'
import { heldLots } from './points.repository.ts'

/** One line of a member's ledger; `amount` > 0, the kind says in which direction. */
export interface Posting {
  memberId: number
  /** What makes it once: a second posting violates `uq_points_entries_key`. */
  businessKey: string
  amount: number
  reason: string
  orderId: number | null
  now: Date
}

/**
 * Books new points: an old debt is repaid first, the rest becomes a lot. The caller holds the account.
 * @returns the new lot (null when the debt took all) and how much of the amount repaid debt. @throws DuplicateKeyError
 */
export async function credit(tx: Tx, posting: Posting, expiresAt: Date) {
  const { memberId, amount, now } = posting
  const before = await accountOf(tx, memberId)
  // debt is set first: MySQL evaluates assignments from left to right with the new values, SQLite with the old.
  await tx.run(
    `UPDATE points_accounts SET debt = CASE WHEN debt > ? THEN debt - ? ELSE 0 END, balance = balance + ?
      WHERE memberId = ?`,
    [amount, amount, amount, memberId],
  )
  const entryId = await append(tx, posting, 'earn', amount)
  const debtRepaid = Math.min(before.debt, amount)
  const remaining = amount - debtRepaid
  if (remaining === 0) return { lotId: null, debtRepaid }
  const lot = { memberId, entryId, amount: remaining, remaining, expiresAt, createdAt: now }
  return { lotId: await tx.insert('points_lots', lot), debtRepaid }
}

/**
 * Takes points back, out of the lots that expire first; what they cannot give becomes an explicit debt (L3).
 * The caller holds the account. @throws DuplicateKeyError
 */
export async function clawBack(tx: Tx, posting: Posting): Promise<void> {
  const { memberId, amount } = posting
  const { takes, shortBy } = takeFromLots(await heldLots(tx, memberId), amount)
  for (const take of takes) await takeFromLot(tx, take)
  await tx.run('UPDATE points_accounts SET debt = debt + ?, balance = balance - ? WHERE memberId = ?', [
    shortBy,
    amount,
    memberId,
  ])
  await append(tx, posting, 'claw-back', -amount)
}

/** Empties one lot whose time has come. The caller holds the account. @throws DuplicateKeyError */
export async function expire(tx: Tx, posting: Posting, lotId: number): Promise<void> {
  await takeFromLot(tx, { lotId, amount: posting.amount })
  await tx.run('UPDATE points_accounts SET balance = balance - ? WHERE memberId = ?', [
    posting.amount,
    posting.memberId,
  ])
  await append(tx, posting, 'expire', -posting.amount)
}

async function takeFromLot(tx: Tx, { lotId, amount }: LotTake): Promise<void> {
  const taken = await tx.run('UPDATE points_lots SET remaining = remaining - ? WHERE id = ? AND remaining >= ?', [
    amount,
    lotId,
    amount,
  ])
  if (taken !== 1) throw new Error(`points lot ${lotId} changed although its account was held`)
}

async function append(
  tx: Tx,
  posting: Posting,
  kind: 'earn' | 'claw-back' | 'expire',
  amount: number,
): Promise<number> {
  const { balance } = await accountOf(tx, posting.memberId)
  const { memberId, businessKey, reason, orderId, now } = posting
  return tx.insert('points_entries', {
    memberId,
    businessKey,
    kind,
    amount,
    balanceAfter: balance,
    reason,
    orderId,
    createdAt: now,
  })
}

async function accountOf(tx: Tx, memberId: number): Promise<{ balance: number; debt: number }> {
  const account = await tx.row<{ balance: number; debt: number }>(
    'SELECT balance, debt FROM points_accounts WHERE memberId = ?',
    [memberId],
  )
  if (!account) throw new Error(`member ${memberId} has no points account: hold it first`)
  return account
}
