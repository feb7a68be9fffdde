import { useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { useAct } from '../../lib/act.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { StateBox } from '../../ui/states.tsx'
import { listMembers, memberKeys, scanMember } from './api.ts'
import { MemberCard, useMemberColumns } from './member-columns.tsx'

/** What a scanner types when it reads a member's code. */
const SCANNED = /^TK\d+\./
const names = ['q'] as const

/** Members, found by what they say of themselves or show on their phone. */
export default function MemberList() {
  const { member: t } = useText()
  const navigate = useNavigate()
  const [filter, setFilter] = useUrlFilter(names)
  const columns = useMemberColumns()
  const list = useKeyset([...memberKeys.all, 'list', filter.q], (cursor) => listMembers(filter.q, cursor))
  const { go: scan } = useAct({ run: scanMember, onDone: ({ memberNo }) => void navigate(`/members/${memberNo}`) })
  const search = useCallback(
    (q: string | undefined) => {
      if (q && SCANNED.test(q)) scan(q)
      else setFilter({ q })
    },
    [scan, setFilter],
  )
  return (
    <Page title={t.title} sentence={t.sentence}>
      <Panel flush className="list-panel">
        <div className="toolbar">
          <SearchBox value={filter.q} onSearch={search} placeholder={t.searchPlaceholder} />
        </div>
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.memberNo}
          columns={columns}
          card={(row) => <MemberCard row={row} />}
          open={(row) => void navigate(`/members/${row.memberNo}`)}
          empty={
            filter.q ? (
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
