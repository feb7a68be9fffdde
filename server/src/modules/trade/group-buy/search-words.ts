/** More words than this narrow nothing any more. */
const MOST_WORDS = 4

/** The LIKE patterns (ESCAPE '!') of what somebody typed into a search: one a word, in lower case. */
export function containing(typed: string): string[] {
  return typed
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replaceAll(/[!%_]/g, '!$&')}%`)
}
