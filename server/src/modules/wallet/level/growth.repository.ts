import { businessDay, HOUR_MS } from '@tuanke/shared/time'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { job, type Work } from '../../../platform/jobs/outbox.ts'
import { type Reason, storedReason } from '../../../platform/texts/reasons.ts'
import { reviewLevels } from './level.events.ts'

export interface GrowthGrantFacts {
  id: number
  memberId: number
  amount: number
  takenBack: number
  state: 'live' | 'lapsed'
  createdAt: Date
}

export interface GrowthPosting {
  memberId: number
  /** What makes it once: a second posting violates `uq_growth_entries_key`. */
  businessKey: string
  kind: 'earn' | 'claw-back' | 'lapse'
  /** Negative when growth goes. */
  amount: number
  reason: Reason
  grantId: number
  now: Date
}

/** At ten in the morning, Shanghai: nobody is woken by what comes of it. */
const REVIEW_HOUR = 10

export const growthKey = (orderId: number): string => `order:${orderId}:growth`

/**
 * Holds members until the commit, so that growth and levels of one member move one after another. Must be the first
 * statement of a transaction. @returns how many there are; who has left is not held.
 */
export function holdMembers(tx: Tx, memberIds: readonly number[]): Promise<number> {
  return tx.hold('members', `id IN (${placeholders(memberIds.length)}) AND status <> 'deleted'`, [...memberIds])
}

export function growthOfOrder(tx: Tx, orderId: number): Promise<GrowthGrantFacts | undefined> {
  return tx.row('SELECT id, memberId, amount, takenBack, state, createdAt FROM growth_grants WHERE businessKey = ?', [
    growthKey(orderId),
  ])
}

/** One line of the ledger, and the sum that follows it. The caller holds the member. @throws DuplicateKeyError */
export async function postGrowth(tx: Tx, { now, reason, ...entry }: GrowthPosting): Promise<void> {
  await tx.insert('growth_entries', { ...entry, ...storedReason(reason), createdAt: now })
  await tx.run('UPDATE members SET growth = growth + ? WHERE id = ?', [entry.amount, entry.memberId])
}

/** The review of the day something ends: one a day, by key, however much ends then. */
export function reviewJob(endsAt: Date): Work {
  const day = businessDay(endsAt)
  const dueAt = new Date(endsAt.getTime() + REVIEW_HOUR * HOUR_MS)
  return job(reviewLevels, { day }, { dueAt, key: day })
}
