import { useCallback, useRef } from 'react'
import { useLocation, useNavigate, useSearchParams, type To } from 'react-router-dom'

/** Carried by whatever was opened from the page before it, so that closing goes back there. */
export const fromHere = { fromHere: true } as const

/** What a drawer shows stands in the address: it can be sent to a colleague, and Back closes it. */
export function useDrawerAddress() {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const { state } = useLocation()
  const latest = useRef(params)
  latest.current = params
  const to = useCallback((code: string | null): To => {
    const next = new URLSearchParams(latest.current)
    if (code === null) next.delete('open')
    else next.set('open', code)
    return { search: next.toString() }
  }, [])
  const open = useCallback((code: string) => void navigate(to(code), { state: fromHere }), [navigate, to])
  const isFromHere = (state as Partial<typeof fromHere> | null)?.fromHere === true
  const close = () => void (isFromHere ? navigate(-1) : navigate(to(null), { replace: true }))
  return { shown: params.get('open'), to, open, close }
}
