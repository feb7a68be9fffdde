import type { StoryStep } from '@tuanke/shared/api/schema'
import { Timeline } from 'antd'
import { useText, type Texts } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Order } from './api.ts'
import { carrierName } from './order-delivery.tsx'

const colours: Partial<Record<StoryStep['kind'], string>> = {
  paid: 'green',
  'team-formed': 'green',
  received: 'green',
  refunded: 'gray',
  closed: 'gray',
  'team-failed': 'gray',
}

/** The whole story as the customer sees it, newest first. */
export function OrderStory({ order }: { order: Order }) {
  const t = useText()
  const when = useWhen()
  const items = [...order.story].reverse().map((step, n) => ({
    key: n,
    color: colours[step.kind] ?? (n === 0 ? 'var(--colour-brand)' : 'gray'),
    content: (
      <>
        <b>{t.story[step.kind]}</b>
        <span className="note clip">{detailOf(step, t)}</span>
        <time className="note">{when.time(step.at)}</time>
      </>
    ),
  }))
  return (
    <Panel title={t.orderDetail.story} className="story">
      <Timeline items={items} />
    </Panel>
  )
}

function detailOf({ params }: StoryStep, t: Texts): string {
  const carrier = carrierName(String(params.companyName ?? params.companyCode ?? '') || null, t)
  const amount = typeof params.amount === 'number' ? `${params.amount}` : null
  return [carrier, params.trackingNo, params.pointName, amount, params.teamCode].filter(Boolean).join(' ')
}
