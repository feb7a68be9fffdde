import type { BasisPoints } from '../order/price.ts'
import { assertInteger, multiplyDivide } from '../money.ts'
import { addBusinessDays, businessDay, startOfBusinessDay } from '../time.ts'

/** A discount of more than half would be a mistake of typing. */
export const MAX_LEVEL_OFF: BasisPoints = 5_000
/** Points are multiplied by at most five, and never by less than one. */
export const MIN_POINTS_PERCENT = 100
export const MAX_POINTS_PERCENT = 500
/** Growth counts, and a level is kept, for so many days. */
export const LEVEL_DAYS = 365

/** One growth for each whole yuan of goods money that was paid and not refunded; shipping does not count. */
export function earnedGrowth(goodsFen: number): number {
  assertInteger(goodsFen, 0)
  return multiplyDivide(goodsFen, 1, 100).quotient
}

/**
 * How much more of an order's growth goes back now that only `keptFen` of its goods money is kept: what stays is always the
 * growth of what was kept, so that any sequence of refunds takes back what one whole refund takes, and never more.
 */
export function growthToTakeBack(grant: { amount: number; takenBack: number }, keptFen: number): number {
  return Math.max(0, grant.amount - grant.takenBack - earnedGrowth(Math.max(0, keptFen)))
}

/** When something that counts for a year ends: at the first midnight, Shanghai, after its days. */
export function yearAfter(at: Date): Date {
  return startOfBusinessDay(addBusinessDays(businessDay(at), LEVEL_DAYS + 1))
}

export interface LevelStep {
  growthFrom: number
}

/** The highest level that so much growth reaches; undefined when it reaches none. */
export function levelFor<Level extends LevelStep>(levels: readonly Level[], growth: number): Level | undefined {
  return ascending(levels)
    .reverse()
    .find(({ growthFrom }) => growthFrom <= growth)
}

/** The first level that so much growth does not reach. */
export function nextLevel<Level extends LevelStep>(levels: readonly Level[], growth: number): Level | undefined {
  return ascending(levels).find(({ growthFrom }) => growthFrom > growth)
}

/** How far along it is from one level to the next, 0 … 1; 1 at the top. */
export function levelProgress(levels: readonly LevelStep[], growth: number): number {
  const next = nextLevel(levels, growth)
  if (!next) return 1
  const from = levelFor(levels, growth)?.growthFrom ?? 0
  return Math.max(0, growth - from) / (next.growthFrom - from)
}

/** Whether thresholds rise strictly with the rank. */
export function thresholdsRise(levels: readonly (LevelStep & { rankNo: number })[]): boolean {
  const byRank = [...levels].sort((a, b) => a.rankNo - b.rankNo)
  return byRank.every((level, i) => i === 0 || level.growthFrom > byRank[i - 1]!.growthFrom)
}

function ascending<Level extends LevelStep>(levels: readonly Level[]): Level[] {
  return [...levels].sort((a, b) => a.growthFrom - b.growthFrom)
}
