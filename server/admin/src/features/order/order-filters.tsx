import { Select } from 'antd'
import { useCallback, useState } from 'react'
import { useGroupBuyChoices, usePickupPoints } from '../../lib/choices.ts'
import { useDebounced } from '../../lib/debounced.ts'
import { useText } from '../../messages/text.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { SearchBox } from '../../ui/search-box.tsx'

type Filter = Partial<Record<'groupBuy' | 'point' | 'q', string>>

interface Props {
  filter: Filter
  change: (next: Filter) => void
}

export function OrderFilters({ filter, change }: Props) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const groupBuys = useGroupBuyChoices(useDebounced(typed, 300))
  const points = usePickupPoints()
  const search = useCallback((q: string | undefined) => change({ q }), [change])
  return (
    <div className="toolbar">
      <SearchBox value={filter.q} onSearch={search} placeholder={t.order.searchPlaceholder} />
      <Select
        aria-label={t.order.filterGroupBuy}
        placeholder={t.order.filterGroupBuy}
        allowClear
        showSearch={{ filterOption: false, onSearch: setTyped }}
        popupMatchSelectWidth={false}
        style={{ width: 220 }}
        loading={groupBuys.isFetching}
        value={filter.groupBuy}
        onChange={(groupBuy?: string) => change({ groupBuy })}
        options={(groupBuys.data?.items ?? []).map((row) => ({ value: row.code, label: row.title }))}
      />
      <FilterSelect
        label={t.order.filterPoint}
        value={filter.point}
        change={(point) => change({ point })}
        options={(points.data?.items ?? []).map((row) => ({ value: row.code, label: row.name }))}
      />
    </div>
  )
}
