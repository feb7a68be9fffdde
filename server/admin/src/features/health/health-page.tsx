import { Button } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useShop } from '../../lib/choices.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBox } from '../../ui/states.tsx'
import { listDeadLetters, retryDeadLetter, type DeadLetter } from './api.ts'
import { DemoClock } from './demo-clock.tsx'
import { ServerState } from './server-state.tsx'
import { WechatShipping } from './wechat-shipping.tsx'

/** Is all well, and what needs a push. */
export default function HealthPage() {
  const { health: t } = useText()
  const can = useCan()
  const shop = useShop()
  const list = useKeyset(['dead-letters'], listDeadLetters)
  return (
    <Page title={t.title} sentence={t.sentence}>
      <div className="stack">
        <div className="health-top">
          <ServerState />
          {shop.data?.demo && can('demo.clock') && <DemoClock />}
        </div>
        <WechatShipping />
        <Panel title={t.deadLetters} hint={t.deadLettersHint} flush>
          <ListView
            label={t.deadLetters}
            list={list}
            rowKey={(row) => String(row.id)}
            empty={<StateBox kind="done" title={t.emptyTitle} body={t.emptyBody} />}
            columns={[
              { title: t.columns.task, key: 'task', width: 240, render: (_, row) => <TaskName row={row} /> },
              {
                title: t.columns.error,
                key: 'error',
                render: (_, row) => <span className="code error-text">{row.lastError}</span>,
              },
              { title: t.columns.attempts, dataIndex: 'attempts', width: 70, align: 'right' },
              { title: t.columns.since, key: 'since', width: 130, render: (_, row) => <Since iso={row.createdAt} /> },
              {
                title: '',
                key: 'retry',
                width: 90,
                align: 'right',
                render: (_, row) => can('health.retry') && <Retry id={row.id} />,
              },
            ]}
            card={(row) => (
              <>
                <div className="card-line">
                  <TaskName row={row} />
                  {can('health.retry') && <Retry id={row.id} />}
                </div>
                <p className="code error-text">{row.lastError}</p>
                <p className="note">
                  <Since iso={row.createdAt} /> · {t.columns.attempts} {row.attempts}
                </p>
              </>
            )}
          />
        </Panel>
      </div>
    </Page>
  )
}

function TaskName({ row }: { row: DeadLetter }) {
  return (
    <span>
      <b className="code">{row.handler}</b>
      <span className="note clip code">{row.event}</span>
    </span>
  )
}

const Since = ({ iso }: { iso: string }) => <span className="nowrap">{useWhen().time(iso)}</span>

/** Running it twice is safe, so there is nothing to confirm. */
function Retry({ id }: { id: number }) {
  const { health: t } = useText()
  const retry = useAct({ run: () => retryDeadLetter(id), done: t.retried, touches: [['dead-letters'], ['dashboard']] })
  return (
    <Button size="small" loading={retry.isBusy} onClick={() => retry.go()}>
      {t.retry}
    </Button>
  )
}
