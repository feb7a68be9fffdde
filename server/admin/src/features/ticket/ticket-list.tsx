import { TICKET_KINDS } from '@tuanke/shared/ticket/rules'
import { useCallback } from 'react'
import { useKeyset } from '../../lib/keyset.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { listTickets, ticketKeys, type TicketRow, views, type TicketView } from './api.ts'
import { TicketCard, TicketState, useTicketColumns } from './ticket-columns.tsx'

const names = ['view', 'kind', 'q'] as const

/** The service desk: who waits for an answer comes first. */
export default function TicketList() {
  const { app, ticket: t } = useText()
  const [filter, setFilter] = useUrlFilter(names)
  const columns = useTicketColumns()
  const isAll = filter.view === 'all'
  const view = isAll ? undefined : (views.find((one) => one === filter.view) ?? 'waiting')
  const kind = TICKET_KINDS.find((one) => one === filter.kind)
  const asked = { view, kind, q: filter.q }
  const list = useKeyset([...ticketKeys.all, 'list', asked], (cursor) => listTickets(asked, cursor))
  const search = useCallback((q: string | undefined) => setFilter({ q }), [setFilter])
  const tabs = [...views.map((key) => ({ key, label: t.view[key] })), { key: 'all' as const, label: app.all }]
  const empty =
    (kind ?? filter.q) ? (
      <NothingFound title={t.emptyFiltered} clear={() => setFilter({ kind: undefined, q: undefined })} />
    ) : (
      <StateBox kind={view === 'waiting' || view === 'overdue' ? 'done' : 'empty'} title={t.empty[view ?? 'all']} />
    )
  const head: Head<TicketRow> = {
    title: t.columns.summary,
    name: (row) => row.summary,
    to: (row) => `/tickets/${row.code}`,
    under: (row) => [t.kind[row.kind], row.isAdopted && t.adopted].filter(Boolean).join(' · '),
  }
  return (
    <Page title={t.title} sentence={t.sentence}>
      <Panel flush className="list-panel">
        <ScrollTabs<TicketView | 'all'>
          label={t.columns.state}
          tabs={tabs}
          active={view ?? 'all'}
          change={(key) => setFilter({ view: key === 'waiting' ? undefined : key })}
        />
        <div className="toolbar">
          <SearchBox value={filter.q} onSearch={search} placeholder={t.searchPlaceholder} />
          <FilterSelect
            label={t.columns.kind}
            value={kind}
            change={(next) => setFilter({ kind: next })}
            options={TICKET_KINDS.map((value) => ({ value, label: t.kind[value] }))}
          />
        </div>
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <TicketCard row={row} />}
          head={head}
          deciding={{ title: t.columns.state, width: 130, show: (row) => <TicketState row={row} /> }}
          empty={empty}
          minWidth={860}
        />
      </Panel>
    </Page>
  )
}
