import { useCallback, useEffect, useRef, useState } from 'react'
import type { ApiError } from '@tuanke/shared/api/api-error'
import { asApiError } from './api.ts'

export interface PageOf<T> {
  items: T[]
  nextCursor: string | null
}

export interface Pages<T> {
  items: T[] | undefined
  error: ApiError | undefined
  hasMore: boolean
  isLoading: boolean
  more: () => void
  reload: () => Promise<void>
}

/**
 * A keyset list: the first page on opening and when `key` changes, the next ones as the person scrolls. `initial` is
 * shown until the first answer is there.
 */
export function usePages<T>(
  load: (cursor: string | undefined) => Promise<PageOf<T>>,
  key: string,
  initial?: T[],
): Pages<T> {
  const [state, setState] = useState<{ items?: T[]; cursor: string | null; error?: ApiError }>({
    items: initial,
    cursor: null,
  })
  const isFirst = useRef(true)
  const [isLoading, setLoading] = useState(true)
  const turn = useRef(0)
  const loader = useRef(load)
  loader.current = load

  const fetchPage = useCallback(async (cursor: string | undefined) => {
    const mine = ++turn.current
    setLoading(true)
    try {
      const page = await loader.current(cursor)
      if (mine !== turn.current) return
      setState((before) => ({
        items: cursor ? [...(before.items ?? []), ...page.items] : page.items,
        cursor: page.nextCursor,
      }))
    } catch (thrown) {
      if (mine !== turn.current) return
      setState((before) => ({ ...before, error: asApiError(thrown) }))
    }
    setLoading(false)
  }, [])

  useEffect(() => {
    if (!isFirst.current) setState({ cursor: null })
    isFirst.current = false
    void fetchPage(undefined)
  }, [key, fetchPage])

  const more = useCallback(() => {
    if (!isLoading && state.cursor) void fetchPage(state.cursor)
  }, [isLoading, state.cursor, fetchPage])
  const reload = useCallback(() => fetchPage(undefined), [fetchPage])
  return { items: state.items, error: state.error, hasMore: state.cursor !== null, isLoading, more, reload }
}
