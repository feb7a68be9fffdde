import { WarningOutlined } from '@ant-design/icons'
import { formatFen } from '@tuanke/shared/money'
import type { TableColumnsType } from 'antd'
import { useCategories } from '../../lib/choices.ts'
import { useText } from '../../messages/text.ts'
import { available, categoryPath, isLow, type Product } from './api.ts'

export function useProductColumns(): TableColumnsType<Product> {
  const t = useText()
  const categories = useCategories()
  const { columns } = t.product
  return [
    {
      title: columns.category,
      key: 'category',
      width: 150,
      render: (_, row) => categoryPath(row.categoryCode, categories.data?.items ?? []),
    },
    {
      title: columns.price,
      key: 'price',
      width: 150,
      align: 'right',
      render: (_, row) => <span className="price price-quiet">{priceRange(row)}</span>,
    },
    {
      title: columns.skus,
      key: 'skus',
      width: 100,
      align: 'right',
      render: (_, row) => t.product.skuCount(row.skus.length),
    },
    { title: columns.stock, key: 'stock', width: 150, align: 'right', render: (_, row) => <StockSum product={row} /> },
  ]
}

export function ProductCard({ product }: { product: Product }) {
  return (
    <div className="card-line">
      <span className="price price-quiet">{priceRange(product)}</span>
      <StockSum product={product} />
    </div>
  )
}

function StockSum({ product }: { product: Product }) {
  const t = useText()
  const free = product.skus.reduce((sum, sku) => sum + available(sku), 0)
  const onHand = product.skus.reduce((sum, sku) => sum + sku.onHand, 0)
  return (
    <span className="price price-quiet">
      {product.skus.some(isLow) && (
        <span className="warn">
          <WarningOutlined /> {t.product.low}{' '}
        </span>
      )}
      <b>{free}</b> <span className="quiet">/ {onHand}</span>
    </span>
  )
}

/** `¥39.90 – ¥69.90`, or one price. */
export const priceRange = (product: Product): string => {
  const prices = product.skus.map((sku) => sku.priceFen)
  if (!prices.length) return '—'
  const [least, most] = [Math.min(...prices), Math.max(...prices)]
  return least === most ? formatFen(least) : `${formatFen(least)} – ${formatFen(most)}`
}
