/** One keyset page; `nextCursor` null means the end. Cursors are opaque: hand them back as they came. */
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export const DEFAULT_PAGE_LIMIT = 20
export const MAX_PAGE_LIMIT = 100

/**
 * The rows on screen with the next page after them. A row that moved down between the two reads comes a second time:
 * the newer copy replaces the older one in its old place.
 */
export function appendPage<T>(shown: readonly T[], next: readonly T[], keyOf: (row: T) => string | number): T[] {
  const rows = new Map(shown.map((row) => [keyOf(row), row]))
  for (const row of next) rows.set(keyOf(row), row)
  return [...rows.values()]
}
