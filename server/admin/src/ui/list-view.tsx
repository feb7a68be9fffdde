import { Button, Checkbox, Spin, Table, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { fromHere } from '../lib/drawer-address.ts'
import type { KeysetList } from '../lib/keyset.ts'
import { useIsPhone } from '../lib/viewport.ts'
import { useWayBack } from '../lib/way-back.ts'
import { useText } from '../messages/text.ts'
import { RowHead, type Deciding, type Head } from './list-head.tsx'
import { ErrorBox, RowsSkeleton } from './states.tsx'

interface Selection<T> {
  keys: string[]
  change: (keys: string[]) => void
  allowed: (row: T) => boolean
  hint: string
}

interface Props<T> {
  list: KeysetList<T>
  rowKey: (row: T) => string
  /** For rows that open; without it they only tell. */
  head?: Head<T>
  deciding?: Deciding<T>
  /** What else a row tells on a desk. */
  columns: TableColumnsType<T>
  /** What else it tells on a phone, below its name. */
  card: (row: T) => ReactNode
  empty: ReactNode
  selection?: Selection<T>
  label: string
  /** Below it the table scrolls sideways. With 1,024 px and the menu folded there are 912 for it. */
  minWidth?: number
  showHeader?: boolean
}

/** A keyset list: a table on a desk, cards on a phone; old rows stay while new ones load. */
export function ListView<T extends object>(props: Props<T>) {
  const { list, empty } = props
  if (list.isFirstLoad) return <RowsSkeleton />
  if (list.error && !list.rows.length) return <ErrorBox error={list.error} retry={list.reload} />
  if (!list.rows.length) return <>{empty}</>
  return <Shown {...props} />
}

function Shown<T extends object>(props: Props<T>) {
  const { list } = props
  const isPhone = useIsPhone()
  const t = useText()
  const { leaveBy } = useWayBack()
  const shared = { ...props, leaveBy }
  return (
    <div className={list.isRefreshing ? 'list-view is-refreshing' : 'list-view'} aria-busy={list.isRefreshing}>
      {list.isRefreshing && <Spin className="list-spin" size="small" />}
      {isPhone ? <Cards {...shared} /> : <Rows {...shared} />}
      <div className="list-foot">
        {list.hasMore ? (
          <Button onClick={list.loadMore} loading={list.isLoadingMore}>
            {t.app.loadMore}
          </Button>
        ) : (
          <span>{t.app.allShown(list.rows.length)}</span>
        )}
      </div>
    </div>
  )
}

interface Leaving {
  leaveBy: (row: string) => void
}

function Rows<T extends object>({
  list,
  rowKey,
  head,
  deciding,
  columns,
  selection,
  label,
  minWidth = 860,
  showHeader,
  leaveBy,
}: Props<T> & Leaving) {
  const navigate = useNavigate()
  const first: TableColumnsType<T> = head
    ? [
        {
          title: head.title,
          key: 'head',
          render: (_, row) => <RowHead head={head} row={row} size={44} leave={() => leaveBy(rowKey(row))} />,
        },
      ]
    : []
  const second: TableColumnsType<T> = deciding
    ? [{ title: deciding.title, key: 'deciding', width: deciding.width, render: (_, row) => deciding.show(row) }]
    : []
  return (
    <Table<T>
      aria-label={label}
      size="small"
      showHeader={showHeader}
      rowKey={rowKey}
      columns={[...first, ...second, ...columns]}
      dataSource={list.rows}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: minWidth }}
      rowSelection={
        selection && {
          selectedRowKeys: selection.keys,
          onChange: (keys) => selection.change(keys.map(String)),
          getCheckboxProps: (row) => ({
            disabled: !selection.allowed(row),
            title: selection.allowed(row) ? undefined : selection.hint,
          }),
          preserveSelectedRowKeys: true,
        }
      }
      onRow={(row) => ({
        className: head?.to(row) ? 'row-open' : undefined,
        'data-row': rowKey(row),
        onClick: (event) => {
          const target = event.target as HTMLElement
          const to = head?.to(row)
          if (!to || target.closest('a,button,input,label,.ant-table-selection-column')) return
          leaveBy(rowKey(row))
          void navigate(to, { state: fromHere })
        },
      })}
    />
  )
}

function Cards<T extends object>(props: Props<T> & Leaving) {
  const { list, rowKey, head, deciding, card, selection, label, leaveBy } = props
  const toggle = (key: string, on: boolean) =>
    selection?.change(on ? [...selection.keys, key] : selection.keys.filter((other) => other !== key))
  return (
    <ul className="cards" aria-label={label}>
      {list.rows.map((row) => {
        const key = rowKey(row)
        return (
          <li key={key} data-row={key}>
            {selection?.allowed(row) && (
              <Checkbox
                className="card-tick"
                aria-label={key}
                checked={selection.keys.includes(key)}
                onChange={(event) => toggle(key, event.target.checked)}
              />
            )}
            <div className="card-main">
              {head && (
                <div className="card-line">
                  <RowHead head={head} row={row} size={56} leave={() => leaveBy(key)} />
                  {deciding?.show(row)}
                </div>
              )}
              {card(row)}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
