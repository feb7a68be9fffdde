import { useState } from 'react'
import { formatFen } from '@tuanke/shared/money'
import { useKeyset } from '../../lib/keyset.ts'
import { useText } from '../../messages/text.ts'
import { ListView } from '../../ui/list-view.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { StateBox } from '../../ui/states.tsx'
import { ProductMark } from '../../ui/tag.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { listProducts, type Product } from './api.ts'

/** What to sell. */
export function ProductPicker({ pick }: { pick: (product: Product) => void }) {
  const { groupBuyForm: t, product: words } = useText()
  const [q, setQ] = useState<string>()
  const list = useKeyset(['products', 'picker', q], (cursor) => listProducts(q, cursor))
  const free = (product: Product) => product.skus.reduce((sum, sku) => sum + sku.onHand - sku.reserved, 0)
  const row = (product: Product) => (
    <button type="button" className="pick" onClick={() => pick(product)}>
      <Thumb url={product.coverUrl} size={56} />
      <span className="pick-words">
        <strong className="clip">{product.title}</strong>
        <span className="note clip">
          {product.skus.map((sku) => `${sku.spec} ${formatFen(sku.priceFen)}`).join(' · ')}
        </span>
      </span>
      <span className="pick-end">
        {product.status !== 'on' && <ProductMark status={product.status} />}
        <span className="note nowrap">
          {words.sku.available} <b>{free(product)}</b>
        </span>
      </span>
    </button>
  )
  return (
    <Panel flush>
      <div className="toolbar">
        <SearchBox value={q} onSearch={setQ} placeholder={t.pickSearch} />
      </div>
      <ListView
        label={t.pickTitle}
        list={list}
        rowKey={(product) => product.code}
        minWidth={0}
        columns={[{ key: 'product', render: (_, product) => row(product) }]}
        showHeader={false}
        card={row}
        empty={<StateBox title={t.pickEmpty} body={t.pickEmptyBody} />}
      />
    </Panel>
  )
}
