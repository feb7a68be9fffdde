import { Button, Checkbox, Spin, Table, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import type { KeysetList } from '../lib/keyset.ts'
import { useIsPhone } from '../lib/viewport.ts'
import { useText } from '../messages/text.ts'
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
  columns: TableColumnsType<T>
  /** The row on a phone; its `.row-link` is stretched over the whole card. */
  card: (row: T) => ReactNode
  open?: (row: T) => void
  empty: ReactNode
  selection?: Selection<T>
  label: string
  minWidth?: number
  showHeader?: boolean
}

/** A keyset list: a table on a desk, cards on a phone; old rows stay while new ones load. */
export function ListView<T extends object>(props: Props<T>) {
  const { list, empty } = props
  const isPhone = useIsPhone()
  const t = useText()
  if (list.isFirstLoad) return <RowsSkeleton />
  if (list.error && !list.rows.length) return <ErrorBox error={list.error} retry={list.reload} />
  if (!list.rows.length) return <>{empty}</>
  return (
    <div className={list.isRefreshing ? 'list-view is-refreshing' : 'list-view'} aria-busy={list.isRefreshing}>
      {list.isRefreshing && <Spin className="list-spin" size="small" />}
      {isPhone ? <Cards {...props} /> : <Rows {...props} />}
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

function Rows<T extends object>({
  list,
  rowKey,
  columns,
  open,
  selection,
  label,
  minWidth = 900,
  showHeader,
}: Props<T>) {
  return (
    <Table<T>
      aria-label={label}
      size="small"
      showHeader={showHeader}
      rowKey={rowKey}
      columns={columns}
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
        className: open && 'row-open',
        onClick: (event) => {
          const target = event.target as HTMLElement
          if (open && !target.closest('a,button,input,label,.ant-table-selection-column')) open(row)
        },
      })}
    />
  )
}

function Cards<T extends object>({ list, rowKey, card, selection, label }: Props<T>) {
  const toggle = (key: string, on: boolean) =>
    selection?.change(on ? [...selection.keys, key] : selection.keys.filter((other) => other !== key))
  return (
    <ul className="cards" aria-label={label}>
      {list.rows.map((row) => {
        const key = rowKey(row)
        return (
          <li key={key}>
            {selection?.allowed(row) && (
              <Checkbox
                className="card-tick"
                aria-label={key}
                checked={selection.keys.includes(key)}
                onChange={(event) => toggle(key, event.target.checked)}
              />
            )}
            <div className="card-main">{card(row)}</div>
          </li>
        )
      })}
    </ul>
  )
}
