import { useQuery } from '@tanstack/react-query'
import { Skeleton, Timeline } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { groupBuyKeys, readLog } from './api.ts'

/** Who did what, newest first. */
export function GroupBuyLog({ code }: { code: string }) {
  const { groupBuy: t } = useText()
  const when = useWhen()
  const query = useQuery({ queryKey: groupBuyKeys.log(code), queryFn: () => readLog(code) })
  return (
    <Panel title={t.log} className="story">
      <Loaded query={query} skeleton={<Skeleton active />}>
        {({ items }) =>
          items.length ? (
            <Timeline
              items={items.map((entry, n) => ({
                key: n,
                color: n === 0 ? 'var(--colour-brand)' : 'gray',
                content: (
                  <>
                    <b>{t.logActions[entry.action] ?? entry.action}</b>
                    <span className="note clip-2">{entry.detail}</span>
                    <span className="note">
                      {entry.staffName} · <time>{when.time(entry.createdAt)}</time>
                    </span>
                  </>
                ),
              }))}
            />
          ) : (
            <p className="quiet">{t.logEmpty}</p>
          )
        }
      </Loaded>
    </Panel>
  )
}
