import type { Dto } from '@tuanke/shared/api/admin/types'
import { useText, type Texts } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Story } from '../../ui/story.tsx'
import type { Order } from './api.ts'
import { carrierName } from './order-delivery.tsx'
import { sayReason } from './reason.ts'

type TimelineStep = Dto<'TimelineStep'>

const colours: Partial<Record<TimelineStep['kind'], string>> = {
  paid: 'green',
  'team-formed': 'green',
  received: 'green',
  refunded: 'gray',
  closed: 'gray',
  'team-failed': 'gray',
}

/** The whole story as the customer sees it. */
export function OrderStory({ order }: { order: Order }) {
  const t = useText()
  const when = useWhen()
  const steps = order.timeline.map((step) => ({
    title: t.story[step.kind],
    at: step.at,
    detail: detailOf(step, t, when.time),
    colour: colours[step.kind],
  }))
  return <Story title={t.orderDetail.story} steps={steps} />
}

function detailOf({ params }: TimelineStep, t: Texts, say: (iso: string) => string): string {
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
