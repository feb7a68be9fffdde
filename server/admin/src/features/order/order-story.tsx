import type { Dto } from '@tuanke/shared/api/types'
import { Timeline } from 'antd'
import { useText, type Texts } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Order } from './api.ts'
import { carrierName } from './order-delivery.tsx'
import { sayReason } from './reason.ts'

type StoryStep = Dto<'StoryStep'>

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
        <span className="note clip-2">{detailOf(step, t, when.time)}</span>
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

function detailOf({ params }: StoryStep, t: Texts, say: (iso: string) => string): string {
  const { companyName, trackingNo, amount, availableAt, size, reason } = params
  const parts = [
    companyName && carrierName(String(companyName), t),
    trackingNo,
    typeof amount === 'number' && t.storyDetail.points(amount),
    typeof availableAt === 'string' && t.storyDetail.availableAt(say(availableAt)),
    typeof size === 'number' && t.storyDetail.seats(size),
    typeof reason === 'string' && sayReason(reason, t),
  ]
  return parts.filter(Boolean).join(' · ')
}
