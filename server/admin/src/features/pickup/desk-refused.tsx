import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import { useSayProblem } from '../../messages/problem-text.ts'
import { useText, type Texts } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { StateBox } from '../../ui/states.tsx'
import type { Order } from './api.ts'
import { DeskGoods } from './desk-found.tsx'

interface Props {
  code: string
  /** Known when the code is right and only the hand-over is not. */
  order: Order | null
  lockedUntil: number | null
  next: () => void
}

/** Why nothing is handed over, and what to do instead. */
export function DeskRefused({ code, order, lockedUntil, next }: Props) {
  const t = useText()
  const when = useWhen()
  const say = useSayProblem()
  const left = useSecondsLeft(lockedUntil)
  const { title, body } = wordsFor(code, t.pickup, order, left, when.time) ?? {
    title: t.pickup.failedTitle,
    body: say(code),
  }
  return (
    <>
      <StateBox
        kind="error"
        title={title}
        body={body}
        action={
          <Button size="large" onClick={next}>
            {t.pickup.next}
          </Button>
        }
      />
      {order && (
        <div className="desk-refused-order">
          <DeskGoods order={order} />
          <p className="note">
            {order.pickup?.contact.name} ·{' '}
            <Link to={`/orders/${order.orderNo}`} className="code">
              {order.orderNo}
            </Link>
          </p>
        </div>
      )}
    </>
  )
}

/** What the desk itself has to say; null leaves it to the catalogue of codes. */
function wordsFor(code: string, t: Texts['pickup'], order: Order | null, left: number, say: (iso: string) => string) {
  switch (code) {
    case 'pickup.already': {
      const at = order?.timeline.find((step) => step.kind === 'received')?.at
      return { title: t.alreadyTitle, body: at ? t.alreadyBody(say(at)) : t.alreadyPlain }
    }
    case 'pickup.wrong-point':
      return {
        title: t.wrongPointTitle,
        body: order?.pickup ? t.wrongPointBody(order.pickup.pointName) : t.wrongPointPlain,
      }
    case 'pickup.not-ready':
      return { title: t.notReadyTitle, body: t.notReadyBody }
    case 'pickup.not-found':
      return { title: t.notFoundTitle, body: t.notFoundBody }
    case 'pickup.locked':
      return { title: t.lockedTitle, body: left > 0 ? t.lockedBody(t.seconds(left)) : t.lockedOver }
    default:
      return null
  }
}

function useSecondsLeft(until: number | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (until === null) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [until])
  return until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1000))
}
