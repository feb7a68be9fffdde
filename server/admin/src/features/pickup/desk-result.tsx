import { Button, Skeleton } from 'antd'
import { formatPickupCode, normalisePickupCode } from '@tuanke/shared/pickup-code'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { StateBox } from '../../ui/states.tsx'
import { DeskFound } from './desk-found.tsx'
import { DeskRefused } from './desk-refused.tsx'
import type { DeskState } from './use-desk.ts'

interface Props {
  state: DeskState
  isVerifying: boolean
  handOver: () => void
  next: () => void
}

/** What the last scan led to, big enough to read at arm's length. */
export function DeskResult({ state, isVerifying, handOver, next }: Props) {
  const t = useText()
  const when = useWhen()
  return (
    <section className={`desk-result at-${state.at}`} aria-live="polite">
      {state.at !== 'waiting' && <p className="desk-code code">{shown(state.code)}</p>}
      {state.at === 'waiting' && <StateBox kind="scan" title={t.pickup.waiting} body={t.pickup.waitingBody} />}
      {state.at === 'looking' && <Skeleton active paragraph={{ rows: 4 }} />}
      {state.at === 'found' && state.lookup.canVerify && (
        <DeskFound order={state.lookup.order} isVerifying={isVerifying} handOver={handOver} />
      )}
      {state.at === 'found' && !state.lookup.canVerify && (
        <DeskRefused
          code={state.lookup.reason ?? 'pickup.not-ready'}
          order={state.lookup.order}
          lockedUntil={null}
          next={next}
        />
      )}
      {state.at === 'refused' && (
        <DeskRefused code={state.problem.code} order={null} lockedUntil={state.lockedUntil} next={next} />
      )}
      {state.at === 'done' && (
        <StateBox
          kind="done"
          title={t.pickup.doneTitle}
          body={`${state.order.pickup?.contact.name ?? state.order.member.nickname} · ${when.time(state.doneAt)} · ${t.pickup.doneBody}`}
          action={
            <Button size="large" onClick={next}>
              {t.pickup.next}
            </Button>
          }
        />
      )}
    </section>
  )
}

const shown = (text: string) => {
  const code = normalisePickupCode(text)
  return code ? formatPickupCode(code) : text.slice(0, 24)
}
