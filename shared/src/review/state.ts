import type { StateTable } from '../state-table.ts'

export type ReviewState = 'held' | 'approved' | 'rejected' | 'hidden'

/**
 * What others see is `approved` and nothing else. `held` waits for WeChat or for staff; `rejected` was never right, and
 * staff may think again; `hidden` was public once.
 */
export const reviewMoves: StateTable<ReviewState> = {
  held: ['approved', 'rejected'],
  approved: ['hidden'],
  rejected: ['approved'],
  hidden: ['approved'],
}
