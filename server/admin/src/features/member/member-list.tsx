import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { useAct } from '../../lib/act.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { StateBox } from '../../ui/states.tsx'
import { Mark } from '../../ui/tag.tsx'
import { listLevels, listMembers, memberKeys, type MemberRow, scanMember } from './api.ts'
import { MemberCard, useMemberColumns } from './member-columns.tsx'

/** What a scanner types when it reads a member's code. */
const SCANNED = /^TK\d+\./
const names = ['q', 'level'] as const

/** Members, found by what they say of themselves or show on their phone. */
export default function MemberList() {
  const { member: t } = useText()
  const navigate = useNavigate()
  const [filter, setFilter] = useUrlFilter(names)
  const columns = useMemberColumns()
  const list = useKeyset([...memberKeys.all, 'list', filter.q, filter.level], (cursor) =>
    listMembers({ query: filter.q, level: filter.level }, cursor),
  )
  const { go: scan } = useAct({ run: scanMember, onDone: ({ memberNo }) => void navigate(`/members/${memberNo}`) })
  const search = useCallback(
    (q: string | undefined) => {
      if (q && SCANNED.test(q)) scan(q)
      else setFilter({ q })
    },
    [scan, setFilter],
  )
  const head: Head<MemberRow> = {
    title: t.columns.member,
    name: (row) => row.nickname,
    to: (row) => `/members/${row.memberNo}`,
    picture: (row) => row.avatarUrl,
    under: (row) => (
      <>
        <span className="code">{row.memberNo}</span>
        {row.status === 'blocked' && <Mark tone="quiet">{t.status.blocked}</Mark>}
      </>
    ),
  }
  return (
    <Page title={t.title} sentence={t.sentence}>
      <Panel flush className="list-panel">
        <div className="toolbar">
          <LevelFilter value={filter.level} change={(level) => setFilter({ level })} />
          <SearchBox value={filter.q} onSearch={search} placeholder={t.searchPlaceholder} />
        </div>
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.memberNo}
          columns={columns}
          card={(row) => <MemberCard row={row} />}
          head={head}
          empty={
            filter.q || filter.level ? (
              <StateBox title={t.emptyFiltered} body={t.emptyFilteredBody} />
            ) : (
              <StateBox title={t.emptyTitle} body={t.emptyBody} />
            )
          }
        />
      </Panel>
    </Page>
  )
}

/** Only those on one level. A shop without levels has nothing to choose from. */
function LevelFilter({ value, change }: { value: string | undefined; change: (code: string | undefined) => void }) {
  const { member: t } = useText()
  const can = useCan()
  const { data } = useQuery({ queryKey: ['levels'], queryFn: listLevels, enabled: can('level.read') })
  if (!data?.items.length) return null
  return (
    <FilterSelect
      label={t.columns.level}
      value={value}
      change={change}
      options={data.items.map(({ code, name }) => ({ value: code, label: name }))}
    />
  )
}
