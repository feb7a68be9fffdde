import type { TicketPriority } from '@tuanke/shared/ticket/rules'
import type { TicketState } from '@tuanke/shared/ticket/state'
import { useText } from '../../messages/text.ts'
import { Mark, type Tone } from '../../ui/tag.tsx'

const stateTone: Record<TicketState, Tone> = {
  new: 'brand',
  'in-progress': 'blue',
  solved: 'amber',
  reopened: 'brand',
  confirmed: 'green',
  closed: 'quiet',
}

export function StateMark({ state }: { state: TicketState }) {
  const { ticket: t } = useText()
  return <Mark tone={stateTone[state]}>{t.state[state]}</Mark>
}

/** Nothing for what is as usual. */
export function PriorityMark({ priority }: { priority: TicketPriority }) {
  const { ticket: t } = useText()
  if (priority === 'normal') return null
  return <Mark tone={priority === 'urgent' ? 'brand' : 'amber'}>{t.priority[priority]}</Mark>
}
