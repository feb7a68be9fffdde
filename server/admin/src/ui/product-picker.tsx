import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '../lib/api.ts'
import { useDebounced } from '../lib/debounced.ts'
import { useProblemText } from '../messages/problem-text.ts'
import { useText } from '../messages/text.ts'

/** A product with its name, so that what was chosen reads well whatever is searched for next. */
export interface PickedProduct {
  /** The product's code. */
  value: string
  label: string
}

interface Props {
  /** In a form the field's value. */
  value?: PickedProduct[]
  onChange?: (products: PickedProduct[]) => void
  id?: string
  placeholder: string
  max: number
}

/** Chooses products by a part of their title. Needs `product.read`. */
export function ProductPicker({ value, onChange, id, placeholder, max }: Props) {
  const { product: t } = useText()
  const problemText = useProblemText()
  const [typed, setTyped] = useState('')
  const q = useDebounced(typed.trim(), 300)
  const found = useQuery({
    queryKey: ['products', 'picker', q],
    queryFn: () => api.get('/api/v1/admin/products', { query: { q: q || undefined, limit: 20 } }),
    staleTime: 30_000,
  })
  return (
    <Select<PickedProduct[]>
      mode="multiple"
      id={id}
      labelInValue
      allowClear
      maxCount={max}
      placeholder={placeholder}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={found.error ? problemText(found.error) : found.isFetching ? t.pickSearching : t.pickEmpty}
      value={value}
      onChange={(chosen) => onChange?.(chosen.map(({ value, label }) => ({ value, label })))}
      options={(found.data?.items ?? []).map(({ code, title }) => ({ value: code, label: title }))}
    />
  )
}
