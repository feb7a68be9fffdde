import { useCallback, useRef } from 'react'
import { useNavigate, useSearchParams, type To } from 'react-router-dom'

/** Carried by whatever was opened from the page before it, so that closing goes back there. */
export const fromHere = { fromHere: true } as const

/** What a drawer shows stands in the address: it can be sent to a colleague, and Back closes it. */
export function useDrawerAddress() {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const latest = useRef(params)
  latest.current = params
  const to = useCallback((code: string | null): To => {
    const next = new URLSearchParams(latest.current)
    if (code === null) next.delete('open')
    else next.set('open', code)
    return { search: next.toString() }
  }, [])
  const open = useCallback((code: string) => void navigate(to(code), { state: fromHere }), [navigate, to])
  // Not by going back: what lies there may be the address that opened it.
  const close = () => void navigate(to(null), { replace: true })
  return { shown: params.get('open'), to, open, close }
}
