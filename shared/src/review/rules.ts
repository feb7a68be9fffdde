import type { ReviewState } from './state.ts'

export const REVIEW_TEXT_MAX = 500
export const REPLY_MAX = 300
export const SCORE_MIN = 1
export const SCORE_MAX = 5

/** What the content check says of a text or a picture; `pending` while WeChat is still looking. */
export type Finding = 'pass' | 'review' | 'risky' | 'pending'

/**
 * Where a review goes by what the content check says of its text and of each picture. Nothing is shown before all of it
 * has passed; what the check will not judge waits for staff.
 */
export function stateByFindings(findings: readonly Finding[]): Extract<ReviewState, 'held' | 'approved' | 'rejected'> {
  if (findings.includes('risky')) return 'rejected'
  return findings.every((finding) => finding === 'pass') ? 'approved' : 'held'
}

/** An average of whole scores in tenths, rounded half up: 47 is 4.7. Null without any. */
export function averageTenths(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round((sum * 10) / count)
}

/** The last so many reviews are held against those before them. */
export const RECENT_REVIEWS = 5
const LOW_TENTHS = 30
const DROP_TENTHS = 8

/**
 * Whether somebody should look at a product: its last five scores average 3.0 or less, or 0.8 below what they were.
 * Fewer than five say nothing.
 */
export function isScoreAlarming(recent: readonly number[], before: readonly number[]): boolean {
  if (recent.length < RECENT_REVIEWS) return false
  const now = averageTenths(sum(recent), recent.length) ?? 0
  const then = averageTenths(sum(before), before.length)
  return now <= LOW_TENTHS || (then !== null && then - now >= DROP_TENTHS)
}

const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0)
