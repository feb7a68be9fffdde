import { WarningOutlined } from '@ant-design/icons'
import { formatFen } from '@tuanke/shared/money'
import { Button, Table } from 'antd'
import { useState } from 'react'
import { useCan } from '../../lib/permissions.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'
import { AdjustDialog } from './adjust-dialog.tsx'
import { available, isLow, type Sku } from './api.ts'
import { MovementsDrawer } from './movements-drawer.tsx'

/** Every variant with its stock, where it can be put right and traced. */
export function SkuStock({ skus }: { skus: Sku[] }) {
  const { product: t } = useText()
  const isPhone = useIsPhone()
  const [adjusting, setAdjusting] = useState<Sku | null>(null)
  const [tracing, setTracing] = useState<Sku | null>(null)
  const tools = (sku: Sku) => <Tools adjust={() => setAdjusting(sku)} trace={() => setTracing(sku)} />
  return (
    <Panel title={t.stock} flush>
      {isPhone ? (
        <ul className="cards">
          {skus.map((sku) => (
            <li key={sku.code}>
              <div className="card-main">
                <div className="card-line">
                  <span className="strong">{sku.spec}</span>
                  <span>{formatFen(sku.priceFen)}</span>
                </div>
                <div className="card-line">
                  <span>
                    {t.sku.available} <Free sku={sku} /> <span className="quiet">/ {sku.onHand}</span>
                  </span>
                  {tools(sku)}
                </div>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <Table<Sku>
          size="small"
          rowKey="code"
          pagination={false}
          scroll={{ x: 720 }}
          dataSource={skus}
          columns={[
            {
              title: t.sku.spec,
              key: 'spec',
              width: 220,
              render: (_, sku) => (
                <>
                  <span className="strong">{sku.spec}</span>{' '}
                  {!sku.isOnShelf && <span className="quiet">· {t.status.off}</span>}
                  <span className="note code clip">{sku.code}</span>
                </>
              ),
            },
            {
              title: t.sku.price,
              key: 'price',
              align: 'right',
              width: 90,
              render: (_, sku) => <span className="price">{formatFen(sku.priceFen)}</span>,
            },
            { title: t.sku.onHand, dataIndex: 'onHand', align: 'right', width: 80 },
            { title: t.sku.reserved, dataIndex: 'reserved', align: 'right', width: 80 },
            { title: t.sku.available, key: 'free', align: 'right', width: 100, render: (_, sku) => <Free sku={sku} /> },
            { title: t.sku.lowMark, dataIndex: 'lowMark', align: 'right', width: 80 },
            { title: '', key: 'tools', align: 'right', width: 190, render: (_, sku) => tools(sku) },
          ]}
        />
      )}
      <AdjustDialog sku={adjusting} close={() => setAdjusting(null)} />
      <MovementsDrawer sku={tracing} close={() => setTracing(null)} />
    </Panel>
  )
}

function Free({ sku }: { sku: Sku }) {
  const { product: t } = useText()
  return (
    <span className="price">
      {isLow(sku) && (
        <span className="warn" title={`${t.sku.lowMark} ${sku.lowMark}`}>
          <WarningOutlined aria-label={t.low} />{' '}
        </span>
      )}
      {available(sku)}
    </span>
  )
}

function Tools({ adjust, trace }: { adjust: () => void; trace: () => void }) {
  const { product: t } = useText()
  const can = useCan()
  return (
    <span className="row-tools">
      <Button size="small" type="text" onClick={trace}>
        {t.movements}
      </Button>
      {can('stock.adjust') && (
        <Button size="small" onClick={adjust}>
          {t.adjust}
        </Button>
      )}
    </span>
  )
}
