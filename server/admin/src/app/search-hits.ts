import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useDebounced } from '../lib/debounced.ts'
import { useCan } from '../lib/permissions.ts'
import { useLocale, useText, type Texts } from '../messages/text.ts'
import { places } from './nav.ts'
import { sources, type Found } from './search-sources.ts'

export interface Hit extends Found {
  section: (typeof sources)[number]['section'] | 'pages'
}

/** What the words typed lead to, as far as one may go there; pages alone while there are none. */
export function useHits(text: string, isOpen: boolean) {
  const t = useText()
  const can = useCan()
  const { locale } = useLocale()
  const typed = text.trim()
  const q = useDebounced(typed, 250)
  const asked = sources.filter(({ permission }) => can(permission))
  const { found, isSearching } = useQueries({
    queries: asked.map(({ section, find }) => ({
      queryKey: ['palette', section, q, locale],
      queryFn: () => find(q, t),
      enabled: isOpen && q !== '',
      staleTime: 10_000,
    })),
    combine: (answers) => ({
      found: answers.flatMap(({ data }, n) => (data ?? []).map((one): Hit => ({ ...one, section: asked[n]!.section }))),
      isSearching: answers.some(({ isFetching }) => isFetching),
    }),
  })
  const hits = useMemo<Hit[]>(() => [...(q ? found : []), ...pagesFor(q, t, can)], [q, found, t, can])
  return { hits, isSearching: isSearching || q !== typed }
}

function pagesFor(q: string, t: Texts, can: ReturnType<typeof useCan>): Hit[] {
  return places
    .flatMap((group) => group.items)
    .filter((place) => can(place.permission) && (!q || t.nav[place.text].toLowerCase().includes(q.toLowerCase())))
    .map(({ path, text }) => ({ path, title: t.nav[text], detail: '', section: 'pages' }))
}
