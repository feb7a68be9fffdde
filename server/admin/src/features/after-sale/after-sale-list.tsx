import { useCallback } from 'react'
import { useKeyset } from '../../lib/keyset.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { type AfterSaleRow, caseKeys, listCases, type View, views } from './api.ts'
import { CaseCard, CaseState, titleOf, unitsOf, useCaseColumns } from './case-columns.tsx'

const names = ['view', 'q'] as const

/** What customers want put right. */
export default function AfterSaleList() {
  const { app, afterSale: t } = useText()
  const [filter, change] = useUrlFilter(names)
  const columns = useCaseColumns()
  const view = views.find((one) => one === filter.view)
  const asked = { view, q: filter.q }
  const list = useKeyset([...caseKeys.all, 'list', asked], (cursor) => listCases(asked, cursor))
  const search = useCallback((q: string | undefined) => change({ q }), [change])
  const tabs = [{ key: 'all' as const, label: app.all }, ...views.map((key) => ({ key, label: t.views[key] }))]
  const empty =
    (filter.view ?? filter.q) ? (
      <NothingFound title={t.emptyFiltered} clear={() => change({ view: undefined, q: undefined })} />
    ) : (
      <StateBox title={t.emptyTitle} body={t.emptyBody} />
    )
  const head: Head<AfterSaleRow> = {
    title: t.columns.goods,
    name: titleOf,
    to: (row) => `/after-sales/${row.code}`,
    picture: (row) => row.lines[0]?.imageUrl ?? null,
    under: (row) => t.units(unitsOf(row)),
  }
  return (
    <Page title={t.title} sentence={t.sentence}>
      <Panel flush className="list-panel">
        <ScrollTabs<View | 'all'>
          label={t.columns.state}
          tabs={tabs}
          active={view ?? 'all'}
          change={(key) => change({ view: key === 'all' ? undefined : key })}
        />
        <div className="toolbar">
          <SearchBox value={filter.q} onSearch={search} placeholder={t.searchPlaceholder} />
        </div>
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <CaseCard row={row} />}
          head={head}
          deciding={{ title: t.columns.state, width: 130, show: (row) => <CaseState row={row} /> }}
          empty={empty}
          minWidth={880}
        />
      </Panel>
    </Page>
  )
}
