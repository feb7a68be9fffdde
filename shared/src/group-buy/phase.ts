import type { StateTable } from '../state-table.ts'

/** What is stored. Whether a published group buy is scheduled, open or ended follows from the clock, so it is not. */
export type GroupBuyStatus = 'draft' | 'preview' | 'published' | 'ended' | 'archived'

export const groupBuyMoves: StateTable<GroupBuyStatus> = {
  draft: ['preview', 'published'],
  preview: ['published'],
  published: ['ended', 'archived'],
  ended: ['archived'],
  archived: [],
}

export interface GroupBuySchedule {
  status: GroupBuyStatus
  openAt: Date
  closeAt: Date
}

/** What people see. */
export type GroupBuyPhase = 'draft' | 'preview' | 'scheduled' | 'open' | 'ended' | 'archived'

/** Open includes `openAt` and excludes `closeAt`. */
export function phaseOf({ status, openAt, closeAt }: GroupBuySchedule, now: Date): GroupBuyPhase {
  if (status !== 'published') return status
  if (now >= closeAt) return 'ended'
  return now < openAt ? 'scheduled' : 'open'
}

export const GROUP_BUY_ACTIONS = [
  'preview',
  'publish',
  'end',
  'archive',
  'copy',
  'pin',
  'unpin',
  'hide',
  'unhide',
  'delete',
  'restore',
] as const
export type GroupBuyAction = (typeof GROUP_BUY_ACTIONS)[number]

export interface GroupBuyFacts {
  phase: GroupBuyPhase
  isPinned: boolean
  isHidden: boolean
  isDeleted: boolean
}

/** What staff may do with it, in the order of a menu. A running group buy must be ended before it can be deleted. */
export function groupBuyActions({ phase, isPinned, isHidden, isDeleted }: GroupBuyFacts): GroupBuyAction[] {
  if (isDeleted) return ['restore', 'copy']
  const show: GroupBuyAction[] = [isPinned ? 'unpin' : 'pin', isHidden ? 'unhide' : 'hide']
  switch (phase) {
    case 'draft':
      return ['preview', 'publish', 'copy', 'delete']
    case 'preview':
      return ['publish', 'copy', 'delete']
    case 'scheduled':
    case 'open':
      return ['end', 'copy', ...show]
    case 'ended':
      return ['archive', 'copy', ...show.slice(1), 'delete']
    case 'archived':
      return ['copy', 'delete']
  }
}

/** Once customers can buy, prices and limits stand still: copy it instead. */
export function isEditable(phase: GroupBuyPhase): boolean {
  return phase === 'draft' || phase === 'preview' || phase === 'scheduled'
}
