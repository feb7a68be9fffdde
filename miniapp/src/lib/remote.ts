import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ApiError } from '@tuanke/shared/api/api-error'
import { asApiError } from './api.ts'

export interface Remote<T> {
  data: T | undefined
  error: ApiError | undefined
  isLoading: boolean
  /** Asks again; what is shown stays until the answer is there. */
  reload: () => Promise<void>
  set: (data: T) => void
}

/** Loads when the page opens, when `key` changes and whenever the page is shown again. The last answer asked for wins. */
export function useRemote<T>(load: () => Promise<T>, key = ''): Remote<T> {
  const [state, setState] = useState<{ data?: T; error?: ApiError; isLoading: boolean }>({ isLoading: true })
  const latest = useRef(0)
  const loader = useRef(load)
  loader.current = load

  const reload = useCallback(async () => {
    const turn = ++latest.current
    setState((before) => ({ ...before, isLoading: true }))
    try {
      const data = await loader.current()
      if (turn === latest.current) setState({ data, isLoading: false })
    } catch (thrown) {
      if (turn === latest.current) setState((before) => ({ ...before, error: asApiError(thrown), isLoading: false }))
    }
  }, [])

  useEffect(() => {
    void reload()
  }, [key, reload])

  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void reload()
    shownBefore.current = true
  })

  const set = useCallback((data: T) => {
    latest.current++
    setState({ data, isLoading: false })
  }, [])
  return { data: state.data, error: state.error, isLoading: state.isLoading, reload, set }
}
