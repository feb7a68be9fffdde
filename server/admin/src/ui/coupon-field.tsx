import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '../lib/api.ts'
import { useDebounced } from '../lib/debounced.ts'
import { useCan } from '../lib/permissions.ts'
import { useText } from '../messages/text.ts'

interface Props {
  id?: string
  value?: string | null
  onChange?: (code: string | null) => void
  /** None may be chosen too. */
  canBeNone?: boolean
  /** Title of the coupon chosen before, until the list is there. */
  title: string | null
}

/** Chooses one of the coupons that are given away. */
export function CouponField({ id, value, onChange, title, canBeNone }: Props) {
  const { coupon: t } = useText()
  const can = useCan()
  const [typed, setTyped] = useState('')
  const q = useDebounced(typed.trim(), 300) || undefined
  const found = useQuery({
    queryKey: ['coupons', 'choices', q],
    queryFn: () => api.get('/api/v1/admin/coupon-templates', { query: { status: 'active', q, limit: 50 } }),
    staleTime: 30_000,
    enabled: can('coupon.read'),
  })
  const offered = (found.data?.items ?? []).map((coupon) => ({ value: coupon.code, label: coupon.title }))
  const isListed = offered.some((option) => option.value === value)
  return (
    <Select
      id={id}
      placeholder={t.choose}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      value={value ?? undefined}
      allowClear={canBeNone}
      onChange={(code?: string) => onChange?.(code ?? null)}
      options={value && title && !isListed ? [{ value, label: title }, ...offered] : offered}
    />
  )
}
