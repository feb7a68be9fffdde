import { formatFen } from '@tuanke/shared/money'
import type { FormInstance } from 'antd'
import type { FieldSpec } from '../../lib/merge.ts'
import type { Texts } from '../../messages/text.ts'
import type { Product } from './api.ts'
import type { FieldOf } from '../../ui/problem-fields.ts'
import type { ItemValues, OfferValues } from './offer-values.ts'

/** What two people may have changed differently; each variant and each pickup point is a thing of its own. */
export function offerFields(t: Texts['groupBuyForm'], product: Product): FieldSpec[] {
  const specOf = (code: unknown) => product.skus.find((sku) => sku.code === code)?.spec ?? String(code)
  const plain = (['title', 'subtitle', 'teamSize', 'unitsPerMember', 'joinsPerMember', 'opensPerMember'] as const).map(
    (name) => ({ name, label: t.fields[name] }),
  )
  return [
    ...plain,
    { name: 'coverUrl', label: t.fields.cover },
    { name: 'shareTitle', label: t.fields.share },
    { name: 'shareImageUrl', label: t.fields.shareImage },
    { name: 'schedule', label: t.fields.schedule },
    { name: 'life', label: t.fields.teamLife },
    { name: 'hasMemberPrice', label: t.fields.memberPrice },
    { name: 'hasExpress', label: t.express },
    { name: 'shippingFen', label: t.fields.shipping, text: fenText },
    { name: 'items', label: t.items, text: itemText, row: { key: 'skuCode', title: ({ skuCode }) => specOf(skuCode) } },
    {
      name: 'points',
      label: t.pickup,
      row: { key: 'pickupPointCode', title: ({ pickupPointCode }) => String(pickupPointCode) },
    },
  ]
}

/** The request has the rows that are ticked only, and times where the form has ranges. */
export const offerFieldOf =
  (form: FormInstance<OfferValues>): FieldOf =>
  ([first = '', at, ...rest]) => {
    if (first === 'openAt' || first === 'closeAt') return ['schedule']
    if (first === 'teamLifeMinutes') return ['life', 'amount']
    if (first === 'express') return ['shippingFen']
    const list = first === 'pickupPoints' ? 'points' : first === 'items' ? 'items' : null
    if (!list) return [first]
    const rows: { isIn: boolean }[] = form.getFieldValue(list) ?? []
    const ticked = [...rows.keys()].filter((n) => rows[n]?.isIn)
    const field = rest[0]?.startsWith('pickup') && rest[0].endsWith('At') ? 'time' : rest[0]
    return [list, ticked[Number(at)] ?? 0, ...(field ? [field] : [])]
  }

const fenText = (fen: unknown): string => (typeof fen === 'number' ? formatFen(fen) : '—')

function itemText(value: unknown): string {
  const { isIn, groupPriceFen, alonePriceFen } = (value ?? {}) as Partial<ItemValues>
  return isIn ? [groupPriceFen, alonePriceFen].map(fenText).join(' / ') : '—'
}
