import type { RedemptionSummary } from '../../../lib/schemas.ts'
import { redemptionTexts as t } from '../texts.ts'

type Standing = Pick<RedemptionSummary, 'state' | 'delivery'>

/** Where a redemption stands: one that waits is to be collected or to be sent. */
export function stateWord({ state, delivery }: Standing): string {
  return state === 'waiting' && delivery === 'express' ? t.states.waitingSend : t.states[state]
}

/** The badge's colour beside its word. */
export function stateLook(state: RedemptionSummary['state']): string {
  if (state === 'waiting') return 'badge--amber'
  return state === 'cancelled' ? 'badge--quiet' : 'badge--green'
}
