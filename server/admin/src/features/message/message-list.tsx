import { useKeyset } from '../../lib/keyset.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { listMessages, type MessageStatus, statuses, topics } from './api.ts'
import { MessageCard, useMessageColumns } from './message-columns.tsx'

const names = ['status', 'topic'] as const

/** What WeChat was asked to tell members, and what became of it. */
export default function MessageList() {
  const { app, message: t } = useText()
  const [filter, change] = useUrlFilter(names)
  const columns = useMessageColumns()
  const status = statuses.find((one) => one === filter.status)
  const topic = topics.find((one) => one === filter.topic)
  const asked = { status, topic }
  const list = useKeyset(['messages', asked], (cursor) => listMessages(asked, cursor))
  const tabs = [{ key: 'all' as const, label: app.all }, ...statuses.map((key) => ({ key, label: t.status[key] }))]
  const empty =
    (status ?? topic) ? (
      <NothingFound title={t.emptyFiltered} clear={() => change({ status: undefined, topic: undefined })} />
    ) : (
      <StateBox title={t.emptyTitle} body={t.emptyBody} />
    )
  return (
    <Page title={t.title} sentence={t.sentence}>
      <Panel flush className="list-panel">
        <ScrollTabs<MessageStatus | 'all'>
          label={t.columns.status}
          tabs={tabs}
          active={status ?? 'all'}
          change={(key) => change({ status: key === 'all' ? undefined : key })}
        />
        <div className="toolbar">
          <FilterSelect
            label={t.columns.topic}
            value={topic}
            change={(next) => change({ topic: next })}
            options={topics.map((value) => ({ value, label: t.topic[value] }))}
          />
        </div>
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => String(row.id)}
          columns={columns}
          card={(row) => <MessageCard row={row} />}
          empty={empty}
          minWidth={980}
        />
      </Panel>
    </Page>
  )
}
