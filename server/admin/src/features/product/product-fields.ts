import { formatFen } from '@tuanke/shared/money'
import type { FieldSpec } from '../../lib/merge.ts'
import type { Texts } from '../../messages/text.ts'
import type { SkuValues } from './product-values.ts'

/** What two people may have changed differently; each variant is a thing of its own. */
export function productFields(t: Texts['productForm']): FieldSpec[] {
  const words = (['title', 'subtitle', 'origin', 'storage', 'shelfLife', 'returnPromise', 'usageGuide'] as const).map(
    (name) => ({ name, label: t.fields[name] }),
  )
  return [
    ...words,
    { name: 'categoryCode', label: t.fields.category },
    { name: 'coverUrl', label: t.fields.cover },
    { name: 'gallery', label: t.fields.gallery },
    { name: 'isPerishable', label: t.fields.perishable },
    { name: 'blocks', label: t.blocks },
    { name: 'certificates', label: t.certificates },
    { name: 'skus', label: t.skus, text: skuText, row: { key: 'code', title: ({ spec }) => String(spec) } },
  ]
}

function skuText(value: unknown): string {
  const { spec, priceFen } = (value ?? {}) as Partial<SkuValues>
  return [spec, typeof priceFen === 'number' ? formatFen(priceFen) : undefined].filter(Boolean).join(' · ')
}
