import { Drawer } from 'antd'
import { useKeyset } from '../../lib/keyset.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { ListView } from '../../ui/list-view.tsx'
import { StateBox } from '../../ui/states.tsx'
import { listMovements, productKeys, type Sku } from './api.ts'

/** Why the stock is what it is: one row per change. */
export function MovementsDrawer({ sku, close }: { sku: Sku | null; close: () => void }) {
  const { product: t } = useText()
  return (
    <Drawer
      title={sku ? `${t.movements} · ${sku.spec}` : ''}
      open={sku !== null}
      onClose={close}
      size={640}
      destroyOnHidden
      styles={{ body: { padding: 0 } }}
    >
      {sku && <Movements skuCode={sku.code} />}
    </Drawer>
  )
}

function Movements({ skuCode }: { skuCode: string }) {
  const { product: t } = useText()
  const when = useWhen()
  const list = useKeyset(productKeys.stock(skuCode), (cursor) => listMovements(skuCode, cursor))
  // A cause is a business key such as `order-line:12`; its kind is what people want to read.
  const causeOf = (cause: string) => t.causes[cause.split(':')[0] ?? ''] ?? cause
  const signed = (delta: number) => (delta > 0 ? `+${delta}` : String(delta))
  return (
    <ListView
      label={t.movements}
      list={list}
      rowKey={(row) => row.cause + row.createdAt}
      minWidth={560}
      empty={<StateBox title={t.movementsEmpty} />}
      columns={[
        {
          title: t.movementColumns.time,
          key: 'time',
          width: 130,
          render: (_, row) => <span className="nowrap">{when.time(row.createdAt)}</span>,
        },
        { title: t.movementColumns.cause, key: 'cause', width: 100, render: (_, row) => causeOf(row.cause) },
        {
          title: t.movementColumns.delta,
          key: 'delta',
          width: 80,
          align: 'right',
          render: (_, row) => <b className={row.delta < 0 ? 'price' : 'price plus'}>{signed(row.delta)}</b>,
        },
        { title: t.movementColumns.after, dataIndex: 'onHandAfter', width: 80, align: 'right' },
        {
          title: t.movementColumns.reason,
          key: 'reason',
          render: (_, row) => [row.reason, row.staffName].filter(Boolean).join(' · '),
        },
      ]}
      card={(row) => (
        <>
          <div className="card-line">
            <span>{causeOf(row.cause)}</span>
            <b className={row.delta < 0 ? 'price' : 'price plus'}>{signed(row.delta)}</b>
          </div>
          <div className="card-line note">
            <span>{[row.reason, row.staffName].filter(Boolean).join(' · ')}</span>
            <span className="nowrap">{when.time(row.createdAt)}</span>
          </div>
        </>
      )}
    />
  )
}
