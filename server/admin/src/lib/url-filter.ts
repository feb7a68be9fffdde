import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'

/** Filters that live in the address, so a list can be bookmarked, sent to a colleague and returned to. */
export function useUrlFilter<K extends string>(names: readonly K[]) {
  const [params, setParams] = useSearchParams()
  const [page] = useState(() => window.location.pathname)
  const filter = useMemo(
    () => Object.fromEntries(names.map((name) => [name, params.get(name) ?? undefined])) as Partial<Record<K, string>>,
    [params, names],
  )
  const change = useCallback(
    (next: Partial<Record<K, string | undefined>>) => {
      // Whoever has opened a row sees the list until that page is loaded: a late filter must not call them back.
      if (window.location.pathname !== page) return
      setParams(
        (old) => {
          const copy = new URLSearchParams(old)
          for (const [name, value] of Object.entries(next)) {
            if (value) copy.set(name, String(value))
            else copy.delete(name)
          }
          return copy
        },
        { replace: true },
      )
    },
    [setParams, page],
  )
  return [filter, change] as const
}
