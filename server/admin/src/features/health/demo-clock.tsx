import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useAct } from '../../lib/act.ts'
import { shopMinute } from '../../lib/time.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { advanceClock, readClock } from './api.ts'

const steps = { m16: 16 * 60, h1: 3_600, d1: 86_400, d7: 7 * 86_400 } as const

/** Moves the whole demo forward, to see deadlines pass. */
export function DemoClock() {
  const { health: t } = useText()
  const when = useWhen()
  const queries = useQueryClient()
  const query = useQuery({ queryKey: ['clock'], queryFn: readClock, refetchInterval: 30_000 })
  const advance = useAct({
    run: (seconds: number) => advanceClock(seconds),
    done: (clock) => t.advanced(shopMinute(clock.now)),
    onDone: () => void queries.invalidateQueries(),
  })
  return (
    <Panel title={t.clock} hint={t.clockHint}>
      <Loaded query={query} skeleton={<p className="quiet">…</p>}>
        {(clock) => (
          <p className="clock-now">
            {t.clockNow} <b className="price">{shopMinute(clock.now)}</b>{' '}
            <span className="quiet">
              {clock.offsetSeconds >= 60 ? t.clockOffset(when.span(clock.offsetSeconds / 60)) : t.clockSame}
            </span>
          </p>
        )}
      </Loaded>
      <div className="row-tools clock-steps">
        {(Object.keys(steps) as (keyof typeof steps)[]).map((step) => (
          <Button key={step} size="small" disabled={advance.isBusy} onClick={() => advance.go(steps[step])}>
            {t.advance(t.steps[step])}
          </Button>
        ))}
      </div>
    </Panel>
  )
}
