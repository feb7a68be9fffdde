import type { Dto } from '@tuanke/shared/api/admin/types'
import type { GroupBuyPhase } from '@tuanke/shared/group-buy/phase'
import type { OrderStage } from '@tuanke/shared/order/stage'
import { useText } from '../messages/text.ts'

export type Tone = 'brand' | 'amber' | 'green' | 'plain' | 'quiet' | 'blue'

/** A state in words, with a dot: colour never says it alone. */
export function Mark({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`mark mark-${tone}`}>
      <i aria-hidden="true" />
      {children}
    </span>
  )
}

const stageTone: Record<OrderStage, Tone> = {
  unpaid: 'plain',
  teaming: 'blue',
  preparing: 'brand',
  shipped: 'blue',
  ready: 'amber',
  received: 'green',
  closed: 'quiet',
  refunding: 'amber',
  refunded: 'quiet',
}

export function StageMark({ stage }: { stage: OrderStage }) {
  const t = useText()
  return <Mark tone={stageTone[stage]}>{t.order.stage[stage]}</Mark>
}

const phaseTone: Record<GroupBuyPhase, Tone> = {
  draft: 'plain',
  preview: 'blue',
  scheduled: 'amber',
  open: 'green',
  ended: 'quiet',
  archived: 'quiet',
}

export function PhaseMark({ phase }: { phase: GroupBuyPhase }) {
  const t = useText()
  return <Mark tone={phaseTone[phase]}>{t.groupBuy.phase[phase]}</Mark>
}

type ProductStatus = Dto<'AdminProduct'>['status']
const statusTone: Record<ProductStatus, Tone> = { draft: 'plain', on: 'green', off: 'quiet', archived: 'quiet' }

export function ProductMark({ status }: { status: ProductStatus }) {
  const t = useText()
  return <Mark tone={statusTone[status]}>{t.product.status[status]}</Mark>
}
