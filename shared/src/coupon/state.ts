import type { StateTable } from '../state-table.ts'

/** `draft`: nobody can have one yet. `active`: given away. `paused`: none are issued. `recalled`: and unused ones are void. */
export const TEMPLATE_STATUSES = ['draft', 'active', 'paused', 'recalled'] as const
export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number]

/** A draft becomes active by being published, which asks whether its cost is meant; nothing becomes a draft again. */
export const templateMoves: StateTable<TemplateStatus> = {
  draft: ['active', 'recalled'],
  active: ['paused', 'recalled'],
  paused: ['active', 'recalled'],
  recalled: [],
}
