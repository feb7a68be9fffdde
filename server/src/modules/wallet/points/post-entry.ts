import { untilAfterReturn } from '@tuanke/shared/coupon/rules'
import { giveBackToTakes, type LotTake, takeFromLots } from '@tuanke/shared/points/rules'
import type { Tx } from '../../../platform/db/tx.ts'
import { type Reason, storedReason } from '../../../platform/texts/reasons.ts'
import { PointsError } from './points.errors.ts'
import { heldLots, takesOf } from './points.repository.ts'

/** One line of a member's ledger; `amount` > 0, the kind says in which direction. */
export interface Posting {
  memberId: number
  /** What makes it once: a second posting violates `uq_points_entries_key`. */
  businessKey: string
  amount: number
  reason: Reason
  orderId: number | null
  now: Date
}

/**
 * Books new points: an old debt is repaid first, the rest becomes a lot. The caller holds the account.
 * @returns the new lot (null when the debt took all) and how much of the amount repaid debt. @throws DuplicateKeyError
 */
export async function credit(tx: Tx, posting: Posting, expiresAt: Date, kind: 'earn' | 'adjust' = 'earn') {
  const { memberId, amount, now } = posting
  const before = await accountOf(tx, memberId)
  // debt is set first: MySQL evaluates assignments from left to right with the new values, SQLite with the old.
  await tx.run(
    `UPDATE points_accounts SET debt = CASE WHEN debt > ? THEN debt - ? ELSE 0 END, balance = balance + ?
      WHERE memberId = ?`,
    [amount, amount, amount, memberId],
  )
  const entryId = await append(tx, posting, kind, amount)
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

/**
 * Spends points that the member has, out of the lots that expire first, and remembers which. The caller holds the account.
 * @throws points.not-enough {balance} with nothing changed | DuplicateKeyError
 */
export async function spend(tx: Tx, posting: Posting): Promise<void> {
  const takes = await takeHeld(tx, posting)
  const entryId = await append(tx, posting, 'spend', -posting.amount)
  await tx.insert(
    'points_takes',
    takes.map((take) => ({ entryId, ...take, returned: 0 })),
  )
}

/**
 * Takes points that the member has by a word of staff: no debt comes of it. The caller holds the account.
 * @throws points.not-enough {balance} with nothing changed | DuplicateKeyError
 */
export async function deduct(tx: Tx, posting: Posting): Promise<void> {
  await takeHeld(tx, posting)
  await append(tx, posting, 'adjust', -posting.amount)
}

/** Which spend the points come back from, and whether the member called it off. */
export interface Return {
  spendKey: string
  isMembersDoing: boolean
}

/**
 * Gives spent points back, to the lots they came from; a debt is repaid first. Lots whose time has passed meanwhile, or
 * nearly has when it was not the member's doing, are replaced by new ones. The caller holds the account.
 * @returns the new lots, whose expiry the caller plans. @throws DuplicateKeyError
 */
export async function giveBack(tx: Tx, posting: Posting, { spendKey, isMembersDoing }: Return) {
  const { memberId, amount, now } = posting
  const returns = giveBackToTakes(await takesOf(tx, spendKey), amount)
  const { debt } = await accountOf(tx, memberId)
  await tx.run(
    `UPDATE points_accounts SET debt = CASE WHEN debt > ? THEN debt - ? ELSE 0 END, balance = balance + ?
      WHERE memberId = ?`,
    [amount, amount, amount, memberId],
  )
  const entryId = await append(tx, posting, 'give-back', amount)
  const newLots: { lotId: number; expiresAt: Date }[] = []
  let repay = Math.min(debt, amount)
  // A debt takes the points that would expire first.
  for (const { takeId, lotId, expiresAt, amount: share } of returns.reverse()) {
    await returnToTake(tx, takeId, share)
    const repaid = Math.min(repay, share)
    repay -= repaid
    if (share === repaid) continue
    const remaining = share - repaid
    const untilAt = untilAfterReturn(expiresAt, isMembersDoing, now)
    if (untilAt > now && untilAt.getTime() === expiresAt.getTime()) await returnToLot(tx, lotId, remaining)
    else {
      const lot = { memberId, entryId, amount: remaining, remaining, expiresAt: untilAt, createdAt: now }
      newLots.push({ lotId: await tx.insert('points_lots', lot), expiresAt: untilAt })
    }
  }
  return newLots
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

/** Points that are there leave the account and the lots that expire first. @throws points.not-enough {balance} */
async function takeHeld(tx: Tx, { memberId, amount }: Posting): Promise<LotTake[]> {
  const taken = await tx.run('UPDATE points_accounts SET balance = balance - ? WHERE memberId = ? AND balance >= ?', [
    amount,
    memberId,
    amount,
  ])
  if (taken !== 1) throw PointsError('not-enough', { balance: Math.max(0, (await accountOf(tx, memberId)).balance) })
  const { takes, shortBy } = takeFromLots(await heldLots(tx, memberId), amount)
  if (shortBy > 0) throw new Error(`the lots of member ${memberId} hold ${shortBy} points less than the account says`)
  for (const take of takes) await takeFromLot(tx, take)
  return takes
}

async function takeFromLot(tx: Tx, { lotId, amount }: LotTake): Promise<void> {
  const taken = await tx.run('UPDATE points_lots SET remaining = remaining - ? WHERE id = ? AND remaining >= ?', [
    amount,
    lotId,
    amount,
  ])
  if (taken !== 1) throw new Error(`points lot ${lotId} changed although its account was held`)
}

async function returnToTake(tx: Tx, takeId: number, amount: number): Promise<void> {
  const returned = await tx.run(
    'UPDATE points_takes SET returned = returned + ? WHERE id = ? AND returned + ? <= amount',
    [amount, takeId, amount],
  )
  if (returned !== 1) throw new Error(`take ${takeId} of points gives back more than it took`)
}

async function returnToLot(tx: Tx, lotId: number, amount: number): Promise<void> {
  const returned = await tx.run('UPDATE points_lots SET remaining = remaining + ? WHERE id = ?', [amount, lotId])
  if (returned !== 1) throw new Error(`points lot ${lotId} is gone`)
}

async function append(
  tx: Tx,
  posting: Posting,
  kind: 'earn' | 'claw-back' | 'expire' | 'adjust' | 'spend' | 'give-back',
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
    ...storedReason(reason),
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
