import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Order } from './api.ts'
import { sayReason } from './reason.ts'

/** Every move of a state: who, when, from, to, why. Folded away; it answers the rare question. */
export function OrderEvents({ order }: { order: Order }) {
  const texts = useText()
  const t = texts.orderDetail
  const when = useWhen()
  const say = (state: string) => t.states[state] ?? state
  if (!order.events.length) return null
  return (
    <Panel>
      <details className="events">
        <summary>
          {t.events} <span className="quiet">{order.events.length}</span>
        </summary>
        <ol>
          {order.events.map((event, n) => (
            <li key={n}>
              <time className="note nowrap">{when.time(event.createdAt)}</time>
              <span>
                {t.eventFields[event.field] ?? event.field}：{say(event.from)} → <b>{say(event.to)}</b>
              </span>
              <span className="quiet">{[event.actor, sayReason(event.reason, texts)].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ol>
      </details>
    </Panel>
  )
}
