import { PlusOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
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
import { SearchBox } from '../../ui/search-box.tsx'
import { NothingFound, StateBox } from '../../ui/states.tsx'
import { ProductMark } from '../../ui/tag.tsx'
import { listProducts, type Product, productKeys } from './api.ts'
import { ProductCard, useProductColumns } from './product-columns.tsx'

const names = ['q', 'low', 'archived'] as const

export default function ProductList() {
  const t = useText()
  const can = useCan()
  const [filter, setFilter] = useUrlFilter(names)
  const columns = useProductColumns()
  const asked = {
    q: filter.q,
    lowStock: filter.low === '1' || undefined,
    archived: filter.archived === '1' || undefined,
  }
  const list = useKeyset([...productKeys.all, 'list', asked], (cursor) => listProducts(asked, cursor))
  const search = useCallback((q: string | undefined) => setFilter({ q }), [setFilter])
  const create = can('product.write') && (
    <Link to="/products/new">
      <Button type="primary" icon={<PlusOutlined />}>
        {t.product.create}
      </Button>
    </Link>
  )
  const empty =
    filter.q || filter.low || filter.archived ? (
      <NothingFound
        title={t.product.emptyFiltered}
        body={t.product.emptyFilteredBody}
        clear={() => setFilter({ q: undefined, low: undefined, archived: undefined })}
      />
    ) : (
      <StateBox title={t.product.emptyTitle} body={t.product.emptyBody} action={create} />
    )
  const head: Head<Product> = {
    title: t.product.columns.product,
    name: (row) => row.title,
    to: (row) => `/products/${row.code}`,
    picture: (row) => row.coverUrl,
    under: (row) => row.subtitle,
  }
  return (
    <Page title={t.product.title} sentence={t.product.sentence} actions={create}>
      <Panel flush className="list-panel">
        <div className="toolbar">
          <SearchBox value={filter.q} onSearch={search} placeholder={t.product.searchPlaceholder} />
          <Checkbox
            checked={filter.low === '1'}
            onChange={(event) => setFilter({ low: event.target.checked ? '1' : undefined })}
          >
            {t.product.lowStockOnly}
          </Checkbox>
          <Checkbox
            checked={filter.archived === '1'}
            onChange={(event) => setFilter({ archived: event.target.checked ? '1' : undefined })}
          >
            {t.product.archivedOnly}
          </Checkbox>
        </div>
        <ListView
          label={t.product.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <ProductCard product={row} />}
          head={head}
          deciding={{ title: t.product.columns.status, width: 100, show: (row) => <ProductMark status={row.status} /> }}
          empty={empty}
        />
      </Panel>
    </Page>
  )
}
