import { useText } from '../../messages/text.ts'
import { Mark, type Tone } from '../../ui/tag.tsx'
import type { AfterSaleState } from './api.ts'

const tones: Record<AfterSaleState, Tone> = {
  applied: 'brand',
  'waiting-return': 'blue',
  returned: 'amber',
  refunding: 'amber',
  refunded: 'green',
  refused: 'quiet',
  withdrawn: 'quiet',
  closed: 'quiet',
}

export function CaseMark({ state }: { state: AfterSaleState }) {
  const { afterSale: t } = useText()
  return <Mark tone={tones[state]}>{t.state[state]}</Mark>
}
