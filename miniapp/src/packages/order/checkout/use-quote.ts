import type { ApiError } from '@tuanke/shared/api/api-error'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, asApiError } from '../../../lib/api.ts'
import type { Quote, QuoteInput } from '../../../lib/schemas.ts'

const SETTLE_MS = 150

/** The server's price for what is chosen now; a moment of quiet first, so a fast stepper asks once. */
export function useQuote(input: QuoteInput | undefined) {
  const [state, setState] = useState<{ quote?: Quote; error?: ApiError; isCounting: boolean }>({ isCounting: true })
  const key = input ? JSON.stringify(input) : ''
  const turn = useRef(0)

  const ask = useCallback(async (): Promise<Quote | undefined> => {
    if (!key) return undefined
    const mine = ++turn.current
    setState((before) => ({ quote: before.quote, isCounting: true }))
    try {
      const quote = await api.post('/api/v1/app/quotes', { body: JSON.parse(key) as QuoteInput })
      if (mine === turn.current) setState({ quote, isCounting: false })
      return quote
    } catch (thrown) {
      if (mine === turn.current)
        setState((before) => ({ quote: before.quote, error: asApiError(thrown), isCounting: false }))
      return undefined
    }
  }, [key])

  useEffect(() => {
    const timer = setTimeout(() => void ask(), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [ask])

  return { ...state, ask }
}
