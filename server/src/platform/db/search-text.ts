import { foldForSearch } from '@tuanke/shared/search-text'

/** More words than this narrow nothing any more. */
const MOST_WORDS = 4

/** The LIKE pattern (ESCAPE '!') that finds in a folded column (`searchText`) what somebody typed. */
export const containing = (typed: string): string => patternOf(foldForSearch(typed))

/** The same for each of the words: all of them are in what is found, wherever. */
export const containingWords = (typed: string): string[] =>
  foldForSearch(typed).split(' ').filter(Boolean).slice(0, MOST_WORDS).map(patternOf)

const patternOf = (folded: string): string => `%${folded.replaceAll(/[!%_]/g, '!$&')}%`
