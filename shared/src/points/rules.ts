import { assertInteger, multiplyDivide } from '../money.ts'

/**
 * Points for an amount, whole ones only, rounded down once at the end: ¥19.90 at 1 point a yuan is 19, and 29 at the
 * level's 150 percent.
 */
export function earnedPoints(amountFen: number, pointsPerYuan: number, percent = 100): number {
  assertInteger(amountFen, 0)
  assertInteger(pointsPerYuan, 0)
  assertInteger(percent, 0)
  return multiplyDivide(amountFen, pointsPerYuan * percent, 100 * 100).quotient
}

/**
 * How many more of the points earned on `earnedOnFen` go back now that only `keptFen` of it were not refunded;
 * `takenBack` went back for earlier refunds. Never above the original in all, whatever the sequence.
 */
export function pointsToTakeBack(
  grant: { earnedOnFen: number; amount: number; takenBack: number },
  keptFen: number,
): number {
  if (keptFen >= grant.earnedOnFen) return 0
  const kept = multiplyDivide(grant.amount, Math.max(0, keptFen), grant.earnedOnFen).quotient
  return Math.max(0, grant.amount - grant.takenBack - kept)
}

/** Points that came together and expire together. */
export interface Lot {
  id: number
  remaining: number
  expiresAt: Date
}

export interface LotTake {
  lotId: number
  amount: number
}

/** Takes points from the lots that expire first. `shortBy` is what the lots could not give. */
export function takeFromLots(lots: readonly Lot[], amount: number): { takes: LotTake[]; shortBy: number } {
  assertInteger(amount, 0)
  const takes: LotTake[] = []
  let shortBy = amount
  for (const lot of byExpiry(lots)) {
    if (shortBy === 0) break
    const taken = Math.min(lot.remaining, shortBy)
    if (taken > 0) takes.push({ lotId: lot.id, amount: taken })
    shortBy -= taken
  }
  return { takes, shortBy }
}

/** What a spend took from one lot, and how much of it has come back. */
export interface Take {
  takeId: number
  lotId: number
  amount: number
  returned: number
  expiresAt: Date
}

/**
 * Spreads points that come back over the lots they were taken from: the longest-lived lot first, as the first to expire was
 * spent first. Throws RangeError when more comes back than was taken and is still out.
 */
export function giveBackToTakes(takes: readonly Take[], amount: number): Omit<Take, 'returned'>[] {
  assertInteger(amount, 0)
  let left = amount
  const returns = [...takes]
    .sort((a, b) => b.expiresAt.getTime() - a.expiresAt.getTime() || b.lotId - a.lotId)
    .flatMap(({ takeId, lotId, amount: taken, returned, expiresAt }) => {
      const share = Math.min(taken - returned, left)
      left -= share
      return share > 0 ? [{ takeId, lotId, expiresAt, amount: share }] : []
    })
  if (left > 0) throw new RangeError(`${left} of ${amount} points were never taken`)
  return returns
}

/** Lots whose time has come and that still hold points. A lot is good until, not at, `expiresAt`. */
export function expiredLots(lots: readonly Lot[], now: Date): Lot[] {
  return byExpiry(lots).filter((lot) => lot.remaining > 0 && lot.expiresAt <= now)
}

/** The books of one member. balance = sum of entries; lots hold balance + debt; there are never both lots and a debt. */
export interface PointsBooks {
  balance: number
  debt: number
  lots: readonly Lot[]
}

/** New points repay the debt first; the rest becomes a lot. */
export function afterGrant(books: Pick<PointsBooks, 'balance' | 'debt'>, amount: number) {
  assertInteger(amount, 0)
  const repaid = Math.min(books.debt, amount)
  return { balance: books.balance + amount, debt: books.debt - repaid, lotAmount: amount - repaid }
}

/** Points taken back come out of the lots, oldest first; what was spent already becomes a debt. */
export function afterClawBack(books: PointsBooks, amount: number) {
  const { takes, shortBy } = takeFromLots(books.lots, amount)
  return { balance: books.balance - amount, debt: books.debt + shortBy, takes }
}

function byExpiry(lots: readonly Lot[]): Lot[] {
  return [...lots].sort((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime() || a.id - b.id)
}
