import { PageError } from './http.errors.ts'

export const PAGE_DEFAULT = 20
export const PAGE_MAX = 100

/** An opaque cursor for the position after a row: the values of the sort keys. Dates come back as ISO text. */
export function encodeCursor(position: (string | number | Date)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** The kinds of a cursor's values, in order. */
export type CursorShape = readonly ('number' | 'string' | 'date')[]
type CursorValues<S extends CursorShape> = {
  -readonly [I in keyof S]: S[I] extends 'number' ? number : S[I] extends 'date' ? Date : string
}

/**
 * Reads a cursor back; undefined stays undefined (the first page). Tampering changes a position, never a permission,
 * so it is checked for shape, not signed. @throws Problem page.bad-cursor
 */
export function decodeCursor<const S extends CursorShape>(
  cursor: string | undefined,
  shape: S,
): CursorValues<S> | undefined {
  if (cursor === undefined || cursor === '') return undefined
  const values = parse(cursor)
  if (!Array.isArray(values) || values.length !== shape.length) throw PageError('bad-cursor')
  return values.map((value, i) => valueOf(value, shape[i]!)) as CursorValues<S>
}

/** The page size asked for, held within 1…100; 20 when none is. */
export function pageLimit(limit: number | undefined): number {
  if (limit === undefined || !Number.isInteger(limit)) return PAGE_DEFAULT
  return Math.min(Math.max(limit, 1), PAGE_MAX)
}

/**
 * Cuts a page out of `limit + 1` fetched rows: the surplus row only tells that there is a next page.
 */
export function pageOf<R>(
  rows: R[],
  limit: number,
  position: (row: R) => (string | number | Date)[],
): { items: R[]; nextCursor: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw PageError('bad-cursor')
  }
}

function valueOf(value: unknown, kind: CursorShape[number]): string | number | Date {
  if (kind === 'number' && Number.isSafeInteger(value)) return value as number
  if (kind === 'string' && typeof value === 'string') return value
  if (kind === 'date' && typeof value === 'string') {
    const at = new Date(value)
    if (!Number.isNaN(at.getTime())) return at
  }
  throw PageError('bad-cursor')
}
