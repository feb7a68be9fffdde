import { useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { useKeyset } from '../../lib/keyset.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { caseKeys, listCases, type View, views } from './api.ts'
import { CaseCard, useCaseColumns } from './case-columns.tsx'

const names = ['view', 'q'] as const

/** What customers want put right. */
export default function AfterSaleList() {
  const { app, afterSale: t } = useText()
  const navigate = useNavigate()
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
          open={(row) => void navigate(`/after-sales/${row.code}`)}
          empty={empty}
          minWidth={990}
        />
      </Panel>
    </Page>
  )
}
