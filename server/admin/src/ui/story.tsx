import { Timeline } from 'antd'
import { useWhen } from '../messages/when.ts'
import { Panel } from './panel.tsx'

export interface Step {
  title: string
  /** A moment as the server says it. */
  at: string
  detail?: string
  /** Who did it. */
  actor?: string
  colour?: string
}

/** What has happened, told from the oldest on; the newest stands on top. */
export function Story({ title, steps }: { title: string; steps: Step[] }) {
  const when = useWhen()
  const items = [...steps].reverse().map((step, n) => ({
    key: n,
    color: step.colour ?? (n === 0 ? 'var(--colour-brand)' : 'gray'),
    content: (
      <>
        <div className="strong">{step.title}</div>
        {step.detail && <span className="note clip-2">{step.detail}</span>}
        {step.actor && <span className="note clip">{step.actor}</span>}
        <time className="note">{when.time(step.at)}</time>
      </>
    ),
  }))
  return (
    <Panel title={title} className="story">
      <Timeline items={items} />
    </Panel>
  )
}
