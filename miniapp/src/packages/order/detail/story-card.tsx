import type { OrderDetail } from '../../../lib/schemas.ts'
import { TimeLine } from '../../../ui/time-line.tsx'
import { storyWords } from '../story-words.ts'
import { orderTexts as t } from '../texts.ts'

/** The story of an order. */
export function StoryCard({ order }: { order: OrderDetail }) {
  const steps = order.timeline.map((step) => {
    const { title, text } = storyWords(step, order)
    return { key: step.kind, title, at: step.at, note: text }
  })
  return <TimeLine title={t.story} steps={steps} />
}
