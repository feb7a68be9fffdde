import type { ReactNode } from 'react'
import { Link, type To } from 'react-router-dom'
import { fromHere } from '../lib/drawer-address.ts'
import { Thumb } from './thumb.tsx'

/** What a row is called and where it leads. The list draws the link itself, so every row opens by keyboard and by touch. */
export interface Head<T> {
  title: string
  name: (row: T) => string
  /** Null where there is nothing to open, or not for this person. */
  to: (row: T) => To | null
  picture?: (row: T) => string | null
  over?: (row: T) => ReactNode
  under?: (row: T) => ReactNode
}

/** What decides whether one looks closer: stands beside the name, on a desk and on a phone. */
export interface Deciding<T> {
  title: string
  width: number
  show: (row: T) => ReactNode
}

interface Props<T> {
  head: Head<T>
  row: T
  size: number
  leave: () => void
}

/** The name as a link, with its picture and what is said below. */
export function RowHead<T>({ head, row, size, leave }: Props<T>) {
  const to = head.to(row)
  const words = (
    <div>
      {head.over?.(row)}
      {to === null ? (
        <span className="clip-2 strong">{head.name(row)}</span>
      ) : (
        <Link to={to} state={fromHere} className="row-link clip-2" onClick={leave}>
          {head.name(row)}
        </Link>
      )}
      <span className="note clip">{head.under?.(row)}</span>
    </div>
  )
  if (!head.picture) return words
  return (
    <span className="with-thumb">
      <Thumb url={head.picture(row)} size={size} />
      {words}
    </span>
  )
}
