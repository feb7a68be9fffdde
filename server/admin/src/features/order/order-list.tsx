import { useCallback, useState } from 'react'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { StageMark } from '../../ui/tag.tsx'
import { listOrders, orderKeys, type DeskView, type OrderRow, views } from './api.ts'
import { BulkReady } from './bulk-ready.tsx'
import { OrderCard, specsOf, useOrderColumns } from './order-columns.tsx'
import { OrderFilters } from './order-filters.tsx'

const names = ['stage', 'groupBuy', 'point', 'q'] as const

/** Only these can be told to come: pickup orders whose goods are being prepared. */
const canBeReady = (row: OrderRow) => row.stage === 'preparing' && row.delivery === 'pickup'

/** The order desk. */
export default function OrderList() {
  const t = useText()
  const can = useCan()
  const [filter, setFilter] = useUrlFilter(names)
  const [selected, setSelected] = useState<string[]>([])
  const columns = useOrderColumns()
  const stage = views.find((one) => one === filter.stage)
  const asked = { stage, groupBuyCode: filter.groupBuy, pickupPointCode: filter.point, q: filter.q }
  const list = useKeyset([...orderKeys.all, 'list', asked], (cursor) => listOrders(asked, cursor))
  const isFiltered = Boolean(filter.stage ?? filter.groupBuy ?? filter.point ?? filter.q)

  const change = useCallback(
    (next: Parameters<typeof setFilter>[0]) => {
      setSelected([])
      setFilter(next)
    },
    [setFilter],
  )
  const tabs = [
    { key: 'all' as const, label: t.app.all },
    ...views.map((key) => ({ key, label: key === 'refund-stuck' ? t.order.refundStuck : t.order.stage[key] })),
  ]
  const empty = isFiltered ? (
    <NothingFound
      title={t.order.emptyFiltered}
      body={t.order.emptyFilteredBody}
      clear={() => change({ stage: undefined, groupBuy: undefined, point: undefined, q: undefined })}
    />
  ) : (
    <StateBox title={t.order.emptyTitle} body={t.order.emptyBody} />
  )
  const head: Head<OrderRow> = {
    title: t.order.columns.goods,
    name: (row) => row.groupBuyTitle,
    to: (row) => `/orders/${row.orderNo}`,
    under: specsOf,
  }
  return (
    <Page title={t.order.title} sentence={t.order.sentence}>
      <Panel flush className="list-panel">
        <ScrollTabs<DeskView | 'all'>
          label={t.order.columns.stage}
          tabs={tabs}
          active={stage ?? 'all'}
          change={(key) => change({ stage: key === 'all' ? undefined : key })}
        />
        <OrderFilters filter={filter} change={change} />
        <BulkReady orderNos={selected} done={(left) => setSelected(left)} />
        <ListView
          label={t.order.title}
          list={list}
          rowKey={(row) => row.orderNo}
          columns={columns}
          card={(row) => <OrderCard row={row} />}
          head={head}
          deciding={{ title: t.order.columns.stage, width: 100, show: (row) => <StageMark stage={row.stage} /> }}
          empty={empty}
          minWidth={880}
          selection={
            can('order.ready') && list.rows.some(canBeReady)
              ? { keys: selected, change: setSelected, allowed: canBeReady, hint: t.order.bulkReadyOnly }
              : undefined
          }
        />
      </Panel>
    </Page>
  )
}
