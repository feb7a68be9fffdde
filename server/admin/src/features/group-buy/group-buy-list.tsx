import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback } from 'react'
import { Link } from 'react-router-dom'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { groupBuyKeys, type GroupBuyRow, listGroupBuys, type PhaseTab } from './api.ts'
import { GroupBuyCard, OfferNotes, Phase, useGroupBuyColumns } from './group-buy-columns.tsx'

const names = ['phase', 'q'] as const
const phases: readonly PhaseTab[] = ['open', 'scheduled', 'draft', 'preview', 'ended', 'archived', 'deleted']

export default function GroupBuyList() {
  const t = useText()
  const can = useCan()
  const [filter, setFilter] = useUrlFilter(names)
  const columns = useGroupBuyColumns()
  const phase = phases.find((one) => one === filter.phase)
  const asked = { phase, q: filter.q }
  const list = useKeyset([...groupBuyKeys.all, 'list', asked], (cursor) => listGroupBuys(asked, cursor))
  const search = useCallback((q: string | undefined) => setFilter({ q }), [setFilter])
  const create = can('group-buy.write') && (
    <Link to="/group-buys/new">
      <Button type="primary" icon={<PlusOutlined />}>
        {t.groupBuy.create}
      </Button>
    </Link>
  )
  const empty =
    phase || filter.q ? (
      <NothingFound
        title={t.groupBuy.emptyFiltered}
        body={t.groupBuy.emptyFilteredBody}
        clear={() => setFilter({ phase: undefined, q: undefined })}
      />
    ) : (
      <StateBox title={t.groupBuy.emptyTitle} body={t.groupBuy.emptyBody} action={create} />
    )
  const tabs = (['all', ...phases] as const).map((key) => ({ key, label: t.groupBuy.tabs[key] }))
  const head: Head<GroupBuyRow> = {
    title: t.groupBuy.columns.title,
    name: (row) => row.title,
    to: (row) => `/group-buys/${row.code}`,
    picture: (row) => row.coverUrl,
    under: (row) => <OfferNotes row={row} />,
  }
  return (
    <Page title={t.groupBuy.title} sentence={t.groupBuy.sentence} actions={create}>
      <Panel flush className="list-panel">
        <ScrollTabs<PhaseTab | 'all'>
          label={t.groupBuy.columns.phase}
          tabs={tabs}
          active={phase ?? 'all'}
          change={(key) => setFilter({ phase: key === 'all' ? undefined : key })}
        />
        <div className="toolbar">
          <SearchBox value={filter.q} onSearch={search} placeholder={t.groupBuy.searchPlaceholder} />
        </div>
        <ListView
          label={t.groupBuy.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <GroupBuyCard row={row} />}
          head={head}
          deciding={{ title: t.groupBuy.columns.phase, width: 110, show: (row) => <Phase row={row} /> }}
          empty={empty}
          minWidth={890}
        />
      </Panel>
    </Page>
  )
}
