import { useQuery } from '@tanstack/react-query'
import { formatFen } from '@tuanke/shared/money'
import { useMemo, type ReactNode } from 'react'
import { api } from '../lib/api.ts'
import { useGroupBuyChoices } from '../lib/choices.ts'
import { useDebounced } from '../lib/debounced.ts'
import { useCan } from '../lib/permissions.ts'
import { useText } from '../messages/text.ts'
import { PhaseMark, StageMark } from '../ui/tag.tsx'
import { places } from './nav.ts'

export interface Hit {
  key: string
  path: string
  title: string
  detail: ReactNode
  section: 'pages' | 'orders' | 'groupBuys'
}

/** What the words typed lead to, as far as one may go there; pages alone while there are none. */
export function useHits(text: string, isOpen: boolean) {
  const t = useText()
  const can = useCan()
  const q = useDebounced(text.trim(), 250)
  const orders = useQuery({
    queryKey: ['orders', 'search', q],
    queryFn: () => api.get('/api/v1/admin/orders', { query: { q, limit: 6 } }),
    enabled: isOpen && q.length >= 2 && can('order.read'),
  })
  const groupBuys = useGroupBuyChoices(q, isOpen && q.length >= 1 && can('group-buy.read'))
  const hits = useMemo<Hit[]>(() => {
    const pages = places
      .flatMap((group) => group.items)
      .filter((place) => can(place.permission) && (!q || t.nav[place.text].toLowerCase().includes(q.toLowerCase())))
      .map((place) => ({
        key: place.path,
        path: place.path,
        title: t.nav[place.text],
        detail: null,
        section: 'pages' as const,
      }))
    if (!q) return pages
    const found = (orders.data?.items ?? []).map((row) => ({
      key: row.orderNo,
      path: `/orders/${row.orderNo}`,
      title: `${row.memberNickname} · ${row.summary}`,
      detail: (
        <small>
          <StageMark stage={row.stage} /> {formatFen(row.payableFen)}
        </small>
      ),
      section: 'orders' as const,
    }))
    const offers = (groupBuys.data?.items ?? []).slice(0, 6).map((row) => ({
      key: row.code,
      path: `/group-buys/${row.code}`,
      title: row.title,
      detail: (
        <small>
          <PhaseMark phase={row.phase} />
        </small>
      ),
      section: 'groupBuys' as const,
    }))
    return [...found, ...offers, ...pages]
  }, [q, orders.data, groupBuys.data, can, t])
  return { hits, isSearching: orders.isFetching || groupBuys.isFetching }
}
