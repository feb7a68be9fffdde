import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'

interface Place {
  row: string
  y: number
}

/** Which row each page in the history was left by, and how far down it stood; for as long as the program runs. */
const places = new Map<string, Place>()

/** Back leads to the row one came from: as far down as it stood, and with the focus. */
export function useWayBack(): { leaveBy: (row: string) => void } {
  const { key } = useLocation()
  const type = useNavigationType()
  // Once, when the rows are there; the drawer of a row changes the address of the same list.
  useEffect(() => {
    const place = type === 'POP' ? places.get(key) : undefined
    if (!place) return
    window.scrollTo(0, place.y)
    const row = document.querySelector(`[data-row="${CSS.escape(place.row)}"]`)
    row?.querySelector<HTMLElement>('.row-link')?.focus({ preventScroll: true })
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return { leaveBy: (row) => void places.set(key, { row, y: window.scrollY }) }
}
